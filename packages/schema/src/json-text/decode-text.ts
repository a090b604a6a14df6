import { type Finding, finding } from "../findings/finding.ts";
import { utf8Fault } from "../parts/utf8-fault.ts";

/** Most bytes of a document that any door takes. The largest record known has a fiftieth of it. */
export const documentLimit = 1024 * 1024;

/** The document has more bytes than {@link documentLimit}; for doors that stop reading before they have them all. */
export const tooLarge: Finding = finding("document-too-large", "", { maximum: documentLimit });

/** The text of a document without its byte order mark, or the finding that says why there is none. */
export interface DecodedText {
  readonly text?: string;
  readonly findings: readonly Finding[];
}

/** Made once: it keeps nothing from one document to the next. */
const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/**
 * Strict UTF-8: one byte that is no character refuses the document, since replacing it would change what was signed.
 * A byte order mark, which some editors of Windows put first, is passed over and said.
 */
export function decodeText(bytes: Uint8Array, beside = 0): DecodedText {
  if (bytes.byteLength > documentLimit + beside) return { findings: [tooLarge] };
  let text: string;
  try {
    text = strict.decode(bytes);
  } catch {
    return { findings: [finding("not-utf-8", "", { offset: utf8Fault(bytes) ?? 0 })] };
  }
  if (!text.startsWith("\uFEFF")) return { text, findings: [] };
  return { text: text.slice(1), findings: [finding("byte-order-mark", "", {}, "notice")] };
}
