import type { Finding } from "@civic/schema";
import type { JsonSchema, StructureFinding } from "@civic/schema/browser";

/** Findings about the parameters of a request: the same as about a document, at the place they were given in. */
export function parameterFindings(
  findings: readonly StructureFinding[],
  values: Readonly<Record<string, unknown>>,
  { place, schema }: { readonly place: "path" | "query"; readonly schema: JsonSchema },
): Finding[] {
  return findings.map(({ code, severity, pointer, params }) => {
    const name = nameAt(pointer);
    const at = { severity, pointer: `/${place}${pointer}` };
    if (code === "unknown-property" || code === "wrong-key")
      return { ...at, code: "unknown-parameter", params: { parameter: name } };
    // Only a parameter that is repeated is a list.
    if (Array.isArray(values[name]))
      return { ...at, code: "wrong-type", params: { expected: "string", actual: "array" } };
    if (code === "wrong-format")
      return { ...at, code, params: { ...params, format: formatOf(schema, name) ?? String(params.format) } };
    return { ...at, code, params };
  });
}

/** The words of a parameter whose format has no name. */
function formatOf({ properties }: JsonSchema, name: string): string | undefined {
  const { $ref, description } = (properties as Readonly<Record<string, JsonSchema>>)[name] ?? {};
  return $ref === undefined && typeof description === "string" ? description : undefined;
}

function nameAt(pointer: string): string {
  return pointer.slice(1).replaceAll("~1", "/").replaceAll("~0", "~");
}
