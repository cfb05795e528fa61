// Writes the types of the OpenAPI documents: node generate.mjs <folder of the documents> <folder of the types>
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import openapiTS, { astToString } from "openapi-typescript";
import ts from "typescript";

const [documents, types] = process.argv.slice(2);
const BLOB = ts.factory.createTypeReferenceNode("Blob");
const JSON_VALUE = ts.factory.createTypeReferenceNode("JsonValue");
// A type that holds itself has to have a name of its own.
const NAMED =
  "export type JsonValue = string | number | boolean | null | JsonValue[] | { [name: string]: JsonValue };";
const HEAD = "// Generated from the OpenAPI document by `make client`. A change here is a change of the API.\n\n";

for (const name of ["turantalim", "nclex", "elearning", "data"]) {
  const document = JSON.parse(await readFile(join(documents, `${name}.json`), "utf8"));
  const tree = await openapiTS(document, {
    defaultNonNullable: false, // what has a default may be left out of a body
    inject: NAMED,
    transform: (schema, { path }) => {
      if (path === "#/components/schemas/Json") return JSON_VALUE;
      // A file in a form is a Blob, not the text that JSON would make of it.
      return schema.format === "binary" ? BLOB : undefined;
    },
  });
  await writeFile(join(types, `${name}.ts`), HEAD + astToString(tree));
}
