import { Kind, parse, visit } from 'graphql';

const ROOTS = new Set(['Query', 'Mutation', 'Subscription']);
const DEFINITIONS = new Set([
  Kind.OBJECT_TYPE_DEFINITION,
  Kind.INTERFACE_TYPE_DEFINITION,
  Kind.ENUM_TYPE_DEFINITION,
  Kind.INPUT_OBJECT_TYPE_DEFINITION,
  Kind.UNION_TYPE_DEFINITION,
  Kind.SCALAR_TYPE_DEFINITION,
]);
/** Types whose name says everything: the parts of connections, and what belongs to one mutation or field. */
const SELF_EXPLAINING = /(Connection|Edge|Input|Payload|Order|OrderField|Direction)$/;

/**
 * Checks names and descriptions.
 *
 * @param {string} sdl
 * @returns {string[]} what is wrong
 */
export function lintSchema(sdl) {
  /** @type {string[]} */
  const problems = [];
  const report = (/** @type {string} */ where, /** @type {string | false | undefined} */ problem) => problem && problems.push(`${where}: ${problem}`);
  visit(parse(sdl), {
    enter(node) {
      if (!DEFINITIONS.has(node.kind)) {
        return undefined;
      }
      const type = /** @type {any} */ (node);
      const name = type.name.value;
      report(name, !/^[A-Z][A-Za-z0-9]*$/.test(name) && 'is not in PascalCase');
      report(name, !type.description && !ROOTS.has(name) && !SELF_EXPLAINING.test(name) && 'has no description');
      for (const field of type.fields ?? []) {
        lintField(name, field, report);
      }
      for (const { name: value } of type.values ?? []) {
        report(`${name}.${value.value}`, !/^[A-Z][A-Z0-9_]*$/.test(value.value) && 'is not in CAPITALS');
      }
      return false;
    },
  });
  return problems;
}

/**
 * @param {string} type
 * @param {import('graphql').FieldDefinitionNode} field
 * @param {(where: string, problem: string | false | undefined) => unknown} report
 */
function lintField(type, field, report) {
  const name = field.name.value;
  const where = `${type}.${name}`;
  report(where, !/^[a-z][A-Za-z0-9]*$/.test(name) && 'is not in camelCase');
  report(where, ROOTS.has(type) && !field.description && 'has no description');
  if (type === 'Mutation') {
    const prefix = name[0].toUpperCase() + name.slice(1);
    const [input, ...others] = field.arguments ?? [];
    report(where, (!input || others.length > 0 || input.name.value !== 'input') && 'takes not just one argument named input');
    report(where, input && named(input.type) !== `${prefix}Input` && `takes ${named(input.type)}, not ${prefix}Input`);
    report(where, named(field.type) !== `${prefix}Payload` && `returns ${named(field.type)}, not ${prefix}Payload`);
  }
}

/**
 * @param {import('graphql').TypeNode} type
 * @returns {string}
 */
function named(type) {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : named(type.type);
}
