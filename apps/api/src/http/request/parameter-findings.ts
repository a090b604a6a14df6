import { type Finding, finding } from "@civic/schema";
import type { StructureFinding } from "@civic/schema/browser";

/** Where parameters were given, and which of them may be given several times. */
export interface GivenIn {
  readonly place: "path" | "query";
  readonly lists: ReadonlySet<string>;
}

/** Most findings that are listed of one request: of thousands of parameters no answer is longer than of these. */
const mostFindings = 20;

/**
 * Findings about the parameters of a request: the same as about a document, at the place they were given in. Where there are
 * more than are listed, the last says how many.
 */
export function parameterFindings(
  findings: readonly StructureFinding[],
  values: Readonly<Record<string, unknown>>,
  given: GivenIn,
): Finding[] {
  if (findings.length <= mostFindings) return findings.map((found) => parameterFinding(found, values, given));
  const listed = findings.slice(0, mostFindings - 1).map((found) => parameterFinding(found, values, given));
  let count = 0;
  for (const { code, params } of findings.slice(mostFindings - 1))
    count += code === "findings-not-listed" ? params.count : 1;
  return [...listed, finding("findings-not-listed", [given.place], { count }, "error")];
}

function parameterFinding(
  found: StructureFinding,
  values: Readonly<Record<string, unknown>>,
  { place, lists }: GivenIn,
): Finding {
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
}

/** Name of the parameter that a pointer leads to or into. */
function nameAt(pointer: string): string {
  const [, first = ""] = pointer.split("/");
  return first.replaceAll("~1", "/").replaceAll("~0", "~");
}
