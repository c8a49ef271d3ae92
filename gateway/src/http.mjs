import { GatewayError } from './graphql/errors.mjs';

/**
 * Reads a request's body, up to a size.
 *
 * @param {import('node:http').IncomingMessage} request
 * @param {number} most in bytes
 * @returns {Promise<Buffer>}
 */
export async function readBody(request, most) {
  const tooLarge = () => GatewayError.tooComplex(`Expected a body of at most ${most} bytes`, 413);
  if (Number(request.headers['content-length']) > most) {
    throw tooLarge();
  }
  const chunks = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > most) {
      throw tooLarge();
    }
    chunks.push(chunk);
  }
  return chunks.length === 1 ? chunks[0] : Buffer.concat(chunks);
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {number} status
 * @param {unknown} value
 * @param {import('node:http').OutgoingHttpHeaders} [headers]
 */
export function sendJson(response, status, value, headers = {}) {
  // A text goes out in one write together with the headers, bytes would take two.
  const body = JSON.stringify(value);
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(body),
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    ...headers,
  });
  response.end(body);
}
