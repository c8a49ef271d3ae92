import { GraphQLError } from 'graphql';

/** Marks errors that a subgraph answered with: their extensions go to the client as they are. */
const FROM_SUBGRAPH = Symbol('from a subgraph');

/** What goes wrong in the gateway itself, with its stable code and HTTP status. */
export class GatewayError extends GraphQLError {
  /**
   * @param {string} message
   * @param {{ code: string, status: number, service?: string, cause?: unknown }} what
   */
  constructor(message, { code, status, service, cause }) {
    super(message, { extensions: service ? { code, service } : { code } });
    this.status = status;
    this.cause = cause;
  }

  /** @param {string} message */
  static unauthenticated(message) {
    return new GatewayError(message, { code: 'UNAUTHENTICATED', status: 401 });
  }

  /** @param {string} message */
  static badInput(message, status = 400) {
    return new GatewayError(message, { code: 'BAD_INPUT', status });
  }

  /** @param {string} message */
  static tooComplex(message, status = 400) {
    return new GatewayError(message, { code: 'QUERY_TOO_COMPLEX', status });
  }

  /**
   * @param {string} service
   * @param {unknown} cause
   */
  static unavailable(service, cause) {
    return new GatewayError(`${service} cannot be reached`, { code: 'UNAVAILABLE', status: 503, service, cause });
  }

  /** @param {unknown} cause */
  static internal(cause) {
    return new GatewayError('Something went wrong', { code: 'INTERNAL', status: 500, cause });
  }
}

/**
 * What a client is told about an error: a subgraph's code unchanged, and nothing of what is inside.
 *
 * @param {any} error
 * @returns {{ message: string, path?: readonly (string | number)[], locations?: unknown, extensions: Record<string, unknown> }}
 */
export function clientError(error) {
  const { message, path, extensions } = classify(error);
  return { message, ...(path && { path }), extensions: { ...extensions } };
}

/**
 * @param {any} error
 * @returns {any}
 */
function classify(error) {
  const original = error?.originalError;
  if (error instanceof GatewayError || original instanceof GatewayError) {
    return { message: error.message, path: error.path, extensions: (original ?? error).extensions };
  }
  if (error?.extensions?.[FROM_SUBGRAPH]) {
    return error;
  }
  if (error instanceof GraphQLError && (!original || original instanceof GraphQLError)) {
    return { message: withoutHints(error.message), extensions: { code: 'BAD_INPUT' } };
  }
  console.error('Unexpected error', error);
  return { path: error?.path, ...plain(GatewayError.internal(error)) };
}

/**
 * @param {string} service
 * @param {any} error an entry of the subgraph's `errors`
 */
export function subgraphError(service, error) {
  const { message, path, extensions } = error ?? {};
  if (typeof extensions?.code === 'string') {
    return new GraphQLError(message, { path, extensions: { ...extensions, [FROM_SUBGRAPH]: true } });
  }
  console.error(`Unexpected error of ${service}`, error);
  const internal = GatewayError.internal(error);
  return new GraphQLError(internal.message, { path, extensions: { ...internal.extensions, [FROM_SUBGRAPH]: true } });
}

/** @param {GatewayError} error */
function plain({ message, extensions }) {
  return { message, extensions };
}

/**
 * Suggestions would tell the schema to those who may not read it.
 *
 * @param {string} message
 */
function withoutHints(message) {
  return message.replace(/ Did you mean .*$/, '');
}
