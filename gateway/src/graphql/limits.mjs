import { Kind, isListType, getNamedType, isCompositeType, isObjectType, GraphQLNonNull } from 'graphql';
import { GatewayError } from './errors.mjs';

/** How much one operation may ask for. */
export const LIMITS = Object.freeze({
  tokens: 2_000,
  depth: 15,
  aliases: 30,
  rootFields: 20,
  cost: 50_000,
});

/** The most a page holds; assumed where the page size is a variable. */
const LARGEST_PAGE = 200;
/** Assumed for lists that are no pages. */
const LIST_SIZE = 20;

/**
 * Refuses an operation that asks for too much. Every object is one unit of cost, times the sizes of the lists around it.
 *
 * @param {import('graphql').GraphQLSchema} schema
 * @param {import('graphql').DocumentNode} document
 */
export function checkLimits(schema, document) {
  const fragments = new Map(
    document.definitions.flatMap((definition) => (definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [])),
  );
  for (const operation of document.definitions) {
    const rootType = operation.kind === Kind.OPERATION_DEFINITION && schema.getRootType(operation.operation);
    if (rootType) {
      new OperationMeter(schema, fragments).measure(operation.selectionSet, rootType);
    }
  }
}

class OperationMeter {
  #aliases = 0;
  #rootFields = 0;
  #cost = 0;
  #schema;
  #fragments;

  /**
   * @param {import('graphql').GraphQLSchema} schema
   * @param {Map<string, import('graphql').FragmentDefinitionNode>} fragments
   */
  constructor(schema, fragments) {
    this.#schema = schema;
    this.#fragments = fragments;
  }

  /**
   * @param {import('graphql').SelectionSetNode} selectionSet
   * @param {import('graphql').GraphQLNamedType | undefined} type
   */
  measure(selectionSet, type, depth = 1, times = 1, page = LIST_SIZE, path = /** @type {string[]} */ ([])) {
    limit('levels', depth, LIMITS.depth);
    for (const selection of selectionSet.selections) {
      if (selection.kind === Kind.FIELD) {
        this.#measureField(selection, type, depth, times, page, path);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        const condition = selection.typeCondition;
        this.measure(selection.selectionSet, condition ? this.#schema.getType(condition.name.value) : type, depth, times, page, path);
      } else {
        this.#measureFragment(selection.name.value, depth, times, page, path);
      }
    }
  }

  /**
   * @param {string} name
   * @param {number} depth
   * @param {number} times
   * @param {number} page
   * @param {string[]} path the fragments on the way here: one that contains itself is for the validation to refuse
   */
  #measureFragment(name, depth, times, page, path) {
    const fragment = this.#fragments.get(name);
    if (fragment && !path.includes(name)) {
      const type = this.#schema.getType(fragment.typeCondition.name.value);
      this.measure(fragment.selectionSet, type, depth, times, page, [...path, name]);
    }
  }

  /**
   * @param {import('graphql').FieldNode} field
   * @param {import('graphql').GraphQLNamedType | undefined} parent
   * @param {number} depth
   * @param {number} times
   * @param {number} page
   * @param {string[]} path
   */
  #measureField(field, parent, depth, times, page, path) {
    const name = field.name.value;
    if (field.alias) limit('aliases', ++this.#aliases, LIMITS.aliases);
    if (depth === 1) limit('root fields', ++this.#rootFields, LIMITS.rootFields);
    const definition = isObjectType(parent) ? parent.getFields()[name] : undefined;
    const type = definition && getNamedType(definition.type);
    if (!field.selectionSet || !definition || !isCompositeType(type)) {
      return;
    }
    const size = isList(definition.type) ? (name === 'edges' ? page : LIST_SIZE) : 1;
    this.#cost += times * size;
    limit('objects', this.#cost, LIMITS.cost);
    this.measure(field.selectionSet, type, depth + 1, times * size, pageSize(field, definition, page), path);
  }
}

/**
 * @param {import('graphql').FieldNode} field
 * @param {import('graphql').GraphQLField<unknown, unknown>} definition
 * @param {number} inherited
 */
function pageSize(field, definition, inherited) {
  const argument = definition.args.find(({ name }) => name === 'first');
  if (!argument) {
    return inherited;
  }
  const given = field.arguments?.find(({ name }) => name.value === 'first' || name.value === 'last')?.value;
  if (!given) {
    return Number(argument.defaultValue ?? LARGEST_PAGE);
  }
  return given.kind === Kind.INT ? Math.max(0, Number(given.value)) : LARGEST_PAGE;
}

/** @param {import('graphql').GraphQLOutputType} type */
function isList(type) {
  return isListType(type instanceof GraphQLNonNull ? type.ofType : type);
}

/**
 * @param {string} what
 * @param {number} actual
 * @param {number} most
 */
function limit(what, actual, most) {
  if (actual > most) {
    throw GatewayError.tooComplex(`Expected at most ${most} ${what} in an operation, but there are more`);
  }
}
