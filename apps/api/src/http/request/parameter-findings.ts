import { type Finding, finding } from "@civic/schema";
import type { StructureFinding } from "@civic/schema/browser";

/** Where parameters were given, and which of them may be given several times. */
export interface GivenIn {
  readonly place: "path" | "query";
  readonly lists: ReadonlySet<string>;
}

/** Findings about the parameters of a request: the same as about a document, at the place they were given in. */
export function parameterFindings(
  findings: readonly StructureFinding[],
  values: Readonly<Record<string, unknown>>,
  { place, lists }: GivenIn,
): Finding[] {
  return findings.map((found) => {
    const name = nameAt(found.pointer);
    const value = values[name];
    const at = [place, name];
    if (found.code === "unknown-property" || found.code === "wrong-key")
      return finding("unknown-parameter", at, { parameter: name });
    if (Array.isArray(value)) {
      if (!lists.has(name)) return finding("parameter-repeated", at, { parameter: name });
      // Given once it has no number.
      const pointer = value.length === 1 ? found.pointer.replace(/\/0$/, "") : found.pointer;
      return { ...found, pointer: `/${place}${pointer}` };
    }
    if (found.code === "wrong-type" && typeof value === "string")
      return finding("wrong-format", at, { format: "WholeNumber", actual: value.slice(0, 60) });
    return { ...found, pointer: `/${place}${found.pointer}` };
  });
}

/** Name of the parameter that a pointer leads to or into. */
function nameAt(pointer: string): string {
  const [, first = ""] = pointer.split("/");
  return first.replaceAll("~1", "/").replaceAll("~0", "~");
}
