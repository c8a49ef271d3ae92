import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { sendJson } from './http.mjs';
import { securityHeaders } from './security-headers.mjs';

const TYPES = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.mjs', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.webmanifest', 'application/manifest+json; charset=utf-8'],
  ['.svg', 'image/svg+xml; charset=utf-8'],
  ['.txt', 'text/plain; charset=utf-8'],
  ['.png', 'image/png'],
  ['.jpg', 'image/jpeg'],
  ['.webp', 'image/webp'],
  ['.ico', 'image/x-icon'],
  ['.woff', 'font/woff'],
  ['.woff2', 'font/woff2'],
]);
const START_PAGE = '/index.html';
const WORTH_COMPRESSING = 1024;
const compressors = {
  br: (/** @type {Buffer} */ body) => promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
  gzip: (/** @type {Buffer} */ body) => promisify(gzip)(body),
};

/**
 * @typedef {object} StaticFile
 * @property {string} path
 * @property {string} type
 * @property {string} etag
 * @property {Buffer} body
 * @property {Map<string, Promise<Buffer>>} compressed made when first asked for
 */

/** Serves the tasklist's built files from memory; paths that are no file belong to the tasklist's own router. */
export class Tasklist {
  #files;
  #issuer;

  /**
   * @param {Map<string, StaticFile>} files
   * @param {string} issuer
   */
  constructor(files, issuer) {
    this.#files = files;
    this.#issuer = issuer;
  }

  /**
   * @param {string | undefined} folder
   * @param {string} issuer
   */
  static async load(folder, issuer) {
    /** @type {Map<string, StaticFile>} */
    const files = new Map();
    for (const entry of folder ? await readdir(folder, { recursive: true, withFileTypes: true }) : []) {
      if (entry.isFile()) {
        const file = await read(/** @type {string} */ (folder), join(entry.parentPath ?? entry.path, entry.name));
        files.set(file.path, file);
      }
    }
    return new Tasklist(files, issuer);
  }

  /**
   * @param {import('node:http').IncomingMessage} request
   * @param {import('node:http').ServerResponse} response
   * @param {string} path
   */
  async handle(request, response, path) {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return sendJson(response, 405, { message: 'Expected GET' }, { allow: 'GET, HEAD' });
    }
    const file = this.#files.get(path) ?? (extname(path) ? undefined : this.#files.get(START_PAGE));
    if (!file) {
      return sendJson(response, 404, { message: 'There is no such file' });
    }
    const headers = {
      ...securityHeaders(this.#issuer, path, request.headers.host),
      etag: file.etag,
      'cache-control': path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      vary: 'accept-encoding',
    };
    if (request.headers['if-none-match'] === file.etag) {
      return response.writeHead(304, headers).end();
    }
    const { encoding, body } = await encode(file, request.headers['accept-encoding']);
    response.writeHead(200, {
      ...headers,
      'content-type': file.type,
      'content-length': body.length,
      ...(encoding && { 'content-encoding': encoding }),
    });
    return response.end(request.method === 'HEAD' ? undefined : body);
  }
}

/**
 * @param {string} folder
 * @param {string} name
 * @returns {Promise<StaticFile>}
 */
async function read(folder, name) {
  const body = await readFile(name);
  return {
    path: `/${relative(folder, name).split(sep).join('/')}`,
    type: TYPES.get(extname(name)) ?? 'application/octet-stream',
    etag: `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
    body,
    compressed: new Map(),
  };
}

/**
 * @param {StaticFile} file
 * @param {string | string[] | undefined} accepted
 */
async function encode({ body, type, compressed }, accepted = '') {
  const encoding =
    /charset/.test(type) &&
    body.length >= WORTH_COMPRESSING &&
    Object.keys(compressors).find((name) => new RegExp(`\\b${name}\\b`).test(String(accepted)));
  if (!encoding) {
    return { body };
  }
  let smaller = compressed.get(encoding);
  if (!smaller) {
    smaller = compressors[/** @type {keyof typeof compressors} */ (encoding)](body);
    compressed.set(encoding, smaller);
  }
  return { encoding, body: await smaller };
}
