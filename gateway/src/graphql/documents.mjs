import { Kind, parse } from 'graphql';
import { GatewayError } from './errors.mjs';
import { LIMITS, checkLimits } from './limits.mjs';

const REMEMBERED_DOCUMENTS = 1_000;
const LONGEST_REMEMBERED = 20_000;
const WITH_BUNDLE = new Set(['deployServiceBundle', 'checkServiceBundle']);

/**
 * @typedef {object} CheckedDocument
 * @property {import('graphql').DocumentNode} document
 * @property {boolean} carriesBundle whether it may have the size of a service bundle
 */

/** Parses query texts and checks them against the limits; each text once. */
export class Documents {
  /** @type {Map<string, CheckedDocument>} */
  #checked = new Map();
  #schema;

  /** @param {import('graphql').GraphQLSchema} schema */
  constructor(schema) {
    this.#schema = schema;
  }

  /**
   * @param {unknown} query
   * @returns {CheckedDocument}
   */
  check(query) {
    if (typeof query !== 'string' || !query) {
      throw GatewayError.badInput('Expected a text in query');
    }
    return this.#checked.get(query) ?? this.#remember(query, this.#parse(query));
  }

  /**
   * @param {string} query
   * @returns {CheckedDocument}
   */
  #parse(query) {
    const document = parseWithin(query);
    checkLimits(this.#schema, document);
    return { document, carriesBundle: rootFields(document).every((name) => WITH_BUNDLE.has(name)) };
  }

  /**
   * @param {string} query
   * @param {CheckedDocument} checked
   */
  #remember(query, checked) {
    if (query.length <= LONGEST_REMEMBERED) {
      if (this.#checked.size >= REMEMBERED_DOCUMENTS) {
        this.#checked.delete(/** @type {string} */ (this.#checked.keys().next().value));
      }
      this.#checked.set(query, checked);
    }
    return checked;
  }
}

/** @param {string} query */
function parseWithin(query) {
  try {
    return parse(query, { maxTokens: LIMITS.tokens });
  } catch (error) {
    const { message } = /** @type {Error} */ (error);
    throw /tokens\. Parsing aborted/.test(message) ? GatewayError.tooComplex(message) : GatewayError.badInput(message);
  }
}

/** @param {import('graphql').DocumentNode} document */
function rootFields(document) {
  return document.definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION
      ? definition.selectionSet.selections.map((selection) => (selection.kind === Kind.FIELD ? selection.name.value : ''))
      : [],
  );
}
