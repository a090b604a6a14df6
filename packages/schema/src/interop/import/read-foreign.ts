import { type Finding, finding } from "../../findings/finding.ts";
import { notJson } from "../../findings/not-json.ts";
import { utf8Fault } from "../../parts/utf8-fault.ts";
import { deepest } from "../../structure/document-bounds.ts";

/** Most bytes of a file of another system: a directory of some thousand services. */
export const foreignLimit = 32 * 1024 * 1024;

/** What a file of another system holds, or why it cannot be read. */
export type ReadForeign<Read> = { readonly read: Read } | { readonly finding: Finding };

const strict = new TextDecoder("utf-8", { fatal: true });

/** The text of such a file, which has to be UTF-8; a byte order mark is passed over. */
export function readForeignText(bytes: Uint8Array): ReadForeign<string> {
  if (bytes.byteLength > foreignLimit)
    return { finding: finding("document-too-large", "", { maximum: foreignLimit }) };
  try {
    return { read: strict.decode(bytes) };
  } catch {
    return { finding: finding("not-utf-8", "", { offset: utf8Fault(bytes) ?? 0 }) };
  }
}

/** The JSON of such a file. It is read as it is and not as strictly as a record, which it will not become unseen. */
export function readForeignJson(bytes: Uint8Array): ReadForeign<unknown> {
  const text = readForeignText(bytes);
  if ("finding" in text) return text;
  let document: unknown;
  try {
    document = JSON.parse(text.read);
  } catch {
    return { finding: notJson(text.read) };
  }
  return isWithin(document, deepest)
    ? { read: document }
    : { finding: finding("nested-too-deep", "", { maximum: deepest }) };
}

function isWithin(value: unknown, levels: number): boolean {
  if (typeof value !== "object" || value === null) return true;
  return levels > 0 && Object.values(value).every((inner) => isWithin(inner, levels - 1));
}
