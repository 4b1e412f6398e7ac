import { isIntrospectionType, isSpecifiedDirective, isSpecifiedScalarType, lexicographicSortSchema, printDirective, printSchema, printType } from 'graphql';

/**
 * The printed schema with its types and directives in the order in which they were written. `printSchema` orders types by who refers to
 * them; which order is right the specification does not say.
 */
export function printInWrittenOrder(schema) {
  const types = Object.values(schema.getTypeMap())
    .filter((type) => !isSpecifiedScalarType(type) && !isIntrospectionType(type))
    .sort((a, b) => a.astNode.loc.start - b.astNode.loc.start);
  const directives = schema.getDirectives().filter((directive) => !isSpecifiedDirective(directive));
  const schemaDefinition = /^(?:"""[^]*?"""\n)?schema \{[^]*?\n\}/.exec(printSchema(schema));
  return [
    ...(schemaDefinition ? [schemaDefinition[0]] : []),
    ...directives.map((directive) => printDirective(directive)),
    ...types.map((type) => printType(type)),
  ].join('\n\n');
}
