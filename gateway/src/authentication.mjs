import { createRemoteJWKSet, errors, jwtVerify } from 'jose';
import { GatewayError } from './graphql/errors.mjs';

const AUDIENCE = 'flowbridge';
const ALGORITHMS = ['RS256', 'PS256', 'ES256'];
const REMEMBERED_TOKENS = 10_000;

/**
 * @typedef {object} Viewer
 * @property {string} authorization the header to pass on: `Bearer …`
 * @property {number} expiresAt in milliseconds since 1970
 */

/** Verifies access tokens against the issuer's keys. Tokens once verified are remembered until they expire. */
export class TokenVerifier {
  /** @type {Map<string, Viewer>} */
  #verified = new Map();
  /** @type {Promise<ReturnType<typeof createRemoteJWKSet>> | undefined} */
  #keys;
  #issuer;

  /** @param {string} issuer */
  constructor(issuer) {
    this.#issuer = issuer;
  }

  /**
   * @param {unknown} authorization the header's value
   * @returns {Viewer | Promise<Viewer>}
   */
  verify(authorization) {
    const token = typeof authorization === 'string' && /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(authorization)?.[1];
    if (!token) {
      throw GatewayError.unauthenticated('A valid access token is required');
    }
    const known = this.#verified.get(token);
    return known && known.expiresAt > Date.now() ? known : this.#check(token);
  }

  /** @param {string} token */
  async #check(token) {
    this.#verified.delete(token);
    const { payload } = await jwtVerify(token, await this.#keySet(), {
      issuer: this.#issuer,
      audience: AUDIENCE,
      algorithms: ALGORITHMS,
      requiredClaims: ['exp', 'sub'],
      clockTolerance: 5,
    }).catch((error) => {
      throw refusalOf(error);
    });
    const viewer = { authorization: `Bearer ${token}`, expiresAt: Number(payload.exp) * 1000 };
    this.#remember(token, viewer);
    return viewer;
  }

  /**
   * @param {string} token
   * @param {Viewer} viewer
   */
  #remember(token, viewer) {
    if (this.#verified.size >= REMEMBERED_TOKENS) {
      this.#verified.delete(/** @type {string} */ (this.#verified.keys().next().value));
    }
    this.#verified.set(token, viewer);
  }

  /** The issuer may start after the gateway, so its keys are looked for when the first token comes. */
  #keySet() {
    this.#keys ??= this.#discover().catch((error) => {
      this.#keys = undefined;
      throw GatewayError.unavailable('identity-provider', error);
    });
    return this.#keys;
  }

  async #discover() {
    const response = await fetch(`${this.#issuer}/.well-known/openid-configuration`, { signal: AbortSignal.timeout(5000) });
    if (!response.ok) {
      throw new Error(`The issuer answered ${response.status}`);
    }
    const { jwks_uri: jwksUri } = /** @type {{ jwks_uri: string }} */ (await response.json());
    return createRemoteJWKSet(new URL(jwksUri));
  }
}

/** @param {unknown} error */
function refusalOf(error) {
  if (error instanceof GatewayError) {
    return error;
  }
  if (error instanceof errors.JWTExpired) {
    return GatewayError.unauthenticated('The access token has expired');
  }
  if (error instanceof errors.JWKSTimeout || !(error instanceof errors.JOSEError) || error.code === 'ERR_JOSE_GENERIC') {
    return GatewayError.unavailable('identity-provider', error);
  }
  return GatewayError.unauthenticated('The access token is not valid');
}
