// Compiles the schemas that are named with Ajv, strictly, validates their examples, draws types from them, and has the
// examples checked against these types. Prints the types; fails with a sentence.
import { readFileSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import Ajv from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { compile } from "json-schema-to-typescript";
import ts from "typescript";

for (const file of process.argv.slice(2)) {
  const schema = JSON.parse(readFileSync(file, "utf8"));
  const ajv = new Ajv({ strict: true, allErrors: true });
  addFormats(ajv);
  const validate = ajv.compile(schema);
  for (const example of schema.examples) {
    const withSchema = { $schema: "./schema.json", ...example };
    if (!validate(example) || !validate(withSchema)) {
      throw new Error(`${file}: ${ajv.errorsText(validate.errors)}`);
    }
  }
  const types = await compile(schema, schema.title, { additionalProperties: false, bannerComment: "" });
  const root = types.match(/export interface (\w+) \{\s+(\/\*\*[^/]*\*\/\s+)?\$schema\?/)[1];
  const program = basename(file, ".json") + ".check.ts";
  const examples = schema.examples.map((example) => JSON.stringify(example)).join(",\n");
  writeFileSync(program, `${types}\nexport const EXAMPLES: ${root}[] = [${examples}];\n`);
  const checked = ts.createProgram([program], { strict: true, noEmit: true, target: ts.ScriptTarget.ES2022, types: [] });
  const flaws = ts.getPreEmitDiagnostics(checked).map((flaw) => ts.flattenDiagnosticMessageText(flaw.messageText, "\n"));
  if (flaws.length > 0) {
    throw new Error(`${file}: ${flaws.join("\n")}`);
  }
  console.log(types);
}
