// TypeScript from the schema as introspection tells it and as the API serves its text: the same types, and the compiler accepts a use
// of them and refuses a misuse. Without descriptions, which the generator takes for scalars from a text alone.
import { generate } from "@graphql-codegen/cli";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ts from "typescript";
import { headers, headlines, url } from "./question.mjs";

const typesOf = async (schemaUrl) => {
  const [{ content }] = await generate({
    schema: { [schemaUrl]: { headers, oneOf: true } },
    documents: headlines,
    silent: true,
    config: { scalars: { Date: "string", DateTime: "string" }, disableDescriptions: true },
    generates: { "types.ts": { plugins: ["typescript", "typescript-operations"] } },
  }, false);
  return content;
};

const folder = mkdtempSync(join(tmpdir(), "victimfirst-codegen-"));
const problemsOf = (body) => {
  const file = join(folder, "use.ts");
  writeFileSync(file, `import type { HeadlinesQuery } from "./types";\n${body}`);
  const program = ts.createProgram([file], {
    strict: true, noEmit: true, types: [], lib: ["lib.es2022.d.ts"],
    module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler,
  });
  return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
};

try {
  const byIntrospection = await typesOf(url);
  const byText = await typesOf(`${url}/schema.graphql`);
  writeFileSync(join(folder, "types.ts"), byIntrospection);
  const received = (type) =>
    `export const received = (q: HeadlinesQuery): ${type} => q.quarterlyReport.headlines.referralsReceived.current.value;`;
  console.log(JSON.stringify({
    same: byIntrospection === byText,
    use: problemsOf(received("number | null | undefined")),
    misuse: problemsOf(received("boolean")),
  }));
} finally {
  rmSync(folder, { recursive: true });
}
