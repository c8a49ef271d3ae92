/** The page that the identity provider answers to inside a hidden frame of the tasklist. */
const SILENT_RENEW = '/silent-renew';

/**
 * What browsers are told about the tasklist's pages.
 *
 * @param {string} issuer
 * @param {string} path
 * @param {string} [host] the Host header
 * @returns {Record<string, string>}
 */
export function securityHeaders(issuer, path, host = '') {
  const provider = new URL(issuer).origin;
  const sockets = /^[\w.:[\]-]+$/.test(host) ? ` ws://${host} wss://${host}` : '';
  return {
    'content-security-policy': [
      "default-src 'self'",
      "script-src 'self'",
      "style-src 'self' 'unsafe-inline'",
      "img-src 'self' data: blob:",
      `connect-src 'self' ${provider}${sockets}`,
      `frame-src 'self' ${provider}`,
      "object-src 'none'",
      "base-uri 'self'",
      `frame-ancestors ${path === SILENT_RENEW ? "'self'" : "'none'"}`,
    ].join('; '),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
  };
}
