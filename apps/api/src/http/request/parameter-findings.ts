import { type Finding, finding } from "@civic/schema";
import type { StructureFinding } from "@civic/schema/browser";

/** Findings about the parameters of a request: the same as about a document, at the place they were given in. */
export function parameterFindings(
  findings: readonly StructureFinding[],
  values: Readonly<Record<string, unknown>>,
  place: "path" | "query",
): Finding[] {
  return findings.map((found) => {
    const name = nameAt(found.pointer);
    const at = [place, name];
    if (found.code === "unknown-property" || found.code === "wrong-key")
      return finding("unknown-parameter", at, { parameter: name });
    // Only a parameter that is repeated is a list.
    if (Array.isArray(values[name])) return finding("parameter-repeated", at, { parameter: name });
    if (found.code === "wrong-type" && typeof values[name] === "string")
      return finding("wrong-format", at, { format: "WholeNumber", actual: values[name].slice(0, 60) });
    return { ...found, pointer: `/${place}${found.pointer}` };
  });
}

function nameAt(pointer: string): string {
  return pointer.slice(1).replaceAll("~1", "/").replaceAll("~0", "~");
}
