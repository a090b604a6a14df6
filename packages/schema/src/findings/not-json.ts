import { jsonFault } from "../parts/json-fault.ts";
import { type Finding, finding } from "./finding.ts";

/** What to say of a text that `JSON.parse` has refused: that it is blank, or where it stops being JSON, alike on every engine. */
export function notJson(text: string): Finding<"not-json" | "document-empty"> {
  if (text.trim() === "") return finding("document-empty", "", {});
  const { line, column } = jsonFault(text) ?? { line: 1, column: 1 };
  return finding("not-json", "", { line, column });
}
