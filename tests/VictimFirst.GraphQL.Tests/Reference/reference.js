// Plays the reference over the runner's line protocol: one question a line in, one answer a line out. See tests/VictimFirst.GraphQL.Runner.
import { createInterface } from 'node:readline';
import {
  buildASTSchema,
  execute,
  getIntrospectionQuery,
  parse,
  print,
  specifiedRules,
  validate,
  validateSchema,
} from 'graphql';
import { specifiedSDLRules } from 'graphql/validation/specifiedRules.js';
import { SDLValidationContext } from 'graphql/validation/ValidationContext.js';
import { visit, visitInParallel } from 'graphql/language/visitor.js';
import { printInWrittenOrder } from './printing.js';
import { withErrors } from './rootValue.js';

const introspectionQuery = parse(
  getIntrospectionQuery({
    descriptions: true,
    specifiedByUrl: true,
    directiveIsRepeatable: true,
    schemaDescription: true,
    inputValueDeprecation: true,
    oneOf: true,
    typeDepth: 6,
  }),
);

class Refused extends Error {
  constructor(errors) {
    super('refused');
    this.errors = errors;
  }
}

/** Makes a rule that signs the errors it reports: the reference itself does not say which rule an error is of. */
const signed = (rule) => (context) =>
  rule(
    Object.create(context, {
      reportError: {
        value(error) {
          error.rule = rule.name;
          context.reportError(error);
        },
      },
    }),
  );
const documentRules = specifiedRules.map(signed);
const schemaRules = specifiedSDLRules.map(signed);

function parsed(text) {
  try {
    // An empty selection set is no selection set (section 2.4): the reference lets it through unless told not to.
    return parse(text, { allowEmptySelectionSets: false });
  } catch (error) {
    throw new Refused([error]);
  }
}

function schemaOf(text) {
  const document = parsed(text);
  const errors = [];
  const context = new SDLValidationContext(document, undefined, (error) => errors.push(error));
  visit(document, visitInParallel(schemaRules.map((rule) => rule(context))));
  if (errors.length) throw new Refused(errors);

  let schema;
  try {
    schema = buildASTSchema(document, { assumeValidSDL: true });
  } catch (error) {
    throw new Refused([error]);
  }

  const problems = validateSchema(schema);
  if (problems.length) throw new Refused(problems);
  return schema;
}

let latest = { text: undefined };

function cachedSchema(text) {
  if (latest.text !== text) {
    try {
      latest = { text, schema: schemaOf(text) };
    } catch (error) {
      latest = { text, error };
    }
  }
  if (latest.error) throw latest.error;
  return latest.schema;
}

const validated = (schema, text) => {
  const document = parsed(text);
  const errors = validate(schema, document, documentRules, { maxErrors: Infinity });
  return { document, errors };
};

function answer(question) {
  switch (question.mode) {
    case 'parse':
      parsed(question.document);
      return {};
    case 'print':
      return { text: print(parsed(question.document)) };
    case 'validate':
      return { errors: validated(cachedSchema(question.schema), question.document).errors };
    case 'execute': {
      const schema = cachedSchema(question.schema);
      const { document, errors } = validated(schema, question.document);
      if (errors.length) return { errors };
      return execute({
        schema,
        document,
        rootValue: withErrors(question.root ?? {}),
        variableValues: question.variables ?? undefined,
        operationName: question.operationName ?? undefined,
        options: { maxCoercionErrors: 50 },
      });
    }
    case 'schema': {
      const schema = cachedSchema(question.schema);
      const { data, errors } = execute({ schema, document: introspectionQuery });
      // Printed once more by the other printer: only that one leaves the layout to the syntax, as the engine does.
      return { data, errors, text: print(parse(printInWrittenOrder(schema))) };
    }
  }
  throw new Error(`Unknown mode ${question.mode}`);
}

const written = (error) => ({
  message: error.message,
  locations: error.locations ?? [],
  path: error.path ?? null,
  rule: error.rule ?? null,
});

for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  const question = JSON.parse(line);
  let result;
  try {
    result = answer(question);
  } catch (refusal) {
    result = refusal instanceof Refused ? refusal : { errors: [{ message: `Reference failed: ${refusal.stack}` }] };
  }
  const { data, errors, text } = result;
  process.stdout.write(
    `${JSON.stringify({ id: question.id, data: data ?? null, errors: (errors ?? []).map(written), text: text ?? null })}\n`,
  );
}
