import { type Finding, finding } from "../findings/finding.ts";
import { notJson } from "../findings/not-json.ts";
import { isObject } from "../parts/json-value.ts";
import { deepest, mostValues } from "../structure/document-bounds.ts";
import { boundFaults } from "../structure/nesting.ts";
import { decodeText } from "./decode-text.ts";
import { extentOf } from "./extent.ts";
import { scanBytes } from "./scan-bytes.ts";
import { textPlaces } from "./text-places.ts";

/** A document as it was parsed, and what its text shows that the parsed value does not; or why it is not looked at. */
export type ReadDocument =
  | { readonly read: true; readonly document: unknown; readonly findings: readonly Finding[] }
  | { readonly read: false; readonly findings: readonly Finding[] };

/** Something that stands around the document in the same bytes. */
export interface Envelope {
  /** Its member that the document is. */
  readonly member: string;
  /** Most bytes beside the document. */
  readonly bytes: number;
  /** Values beside it. */
  readonly values: number;
}

const none: Partial<Envelope> = {};

/**
 * Reads the bytes of a document as strict JSON (RFC 8259, with what I-JSON of RFC 7493 asks for): UTF-8, no member
 * twice, no number that would become another, no half of a character, bounds of size and nesting. Never throws.
 */
export function readDocument(
  bytes: Uint8Array,
  { member, bytes: beside = 0, values: around = 0 }: Partial<Envelope> = none,
): ReadDocument {
  const { text, findings } = decodeText(bytes, beside);
  if (text === undefined) return { read: false, findings };
  const refuse = (...more: readonly Finding[]): ReadDocument => ({
    read: false,
    findings: [...findings, ...more],
  });
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    return refuse(notJson(text));
  }
  const scan = scanBytes(bytes);
  if (scan.depth > deepest + (member === undefined ? 0 : 1)) return refuse(...tooDeep(document, member));
  const tooMany = () => refuse(finding("too-many-values", "", { maximum: mostValues }));
  // As often as each is written: what is parsed holds a repeated member once.
  if (scan.members > mostValues + around) return tooMany();
  const { members, values } = extentOf(document);
  if (values > mostValues + around) return tooMany();
  const isPlain = scan.members === members && scan.exact && !scan.escapes && !text.includes("\uFFFD");
  return { read: true, document, findings: isPlain ? findings : [...findings, ...textPlaces(text)] };
}

/** Where the document nests too deep; at its whole where it is what stands around it. */
function tooDeep(document: unknown, member: string | undefined): readonly Finding[] {
  if (member === undefined) return boundFaults(document);
  const inner = isObject(document) ? boundFaults(document[member]) : [];
  if (inner.length === 0) return boundFaults(document);
  return inner.map((each) => ({ ...each, pointer: `/${member}${each.pointer}` }));
}
