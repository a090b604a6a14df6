import { type Finding, finding } from "@civic/schema";
import type { JsonSchema, StructureFinding } from "@civic/schema/browser";

/** Findings about the parameters of a request: the same as about a document, at the place they were given in. */
export function parameterFindings(
  findings: readonly StructureFinding[],
  values: Readonly<Record<string, unknown>>,
  { place, schema }: { readonly place: "path" | "query"; readonly schema: JsonSchema },
): Finding[] {
  return findings.map((found) => {
    const name = nameAt(found.pointer);
    const at = [place, name];
    if (found.code === "unknown-property" || found.code === "wrong-key")
      return finding("unknown-parameter", at, { parameter: name });
    // Only a parameter that is repeated is a list.
    if (Array.isArray(values[name])) return finding("parameter-repeated", at, { parameter: name });
    if (found.code === "wrong-format" && isUnnamed(schema, name))
      return finding("wrong-format", at, { ...found.params, format: "WholeNumber" });
    return { ...found, pointer: `/${place}${found.pointer}` };
  });
}

/** Every format of a parameter is a part of the model and has its name, save whole numbers. */
function isUnnamed({ properties }: JsonSchema, name: string): boolean {
  return (properties as Readonly<Record<string, JsonSchema>>)[name]?.["$ref"] === undefined;
}

function nameAt(pointer: string): string {
  return pointer.slice(1).replaceAll("~1", "/").replaceAll("~0", "~");
}
