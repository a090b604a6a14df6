import { readDocument } from "@civic/schema";
import type { Request } from "../command.ts";
import { reading } from "./read-json.ts";

/** A signed record is a third longer than the record, and has a header. */
const signedLimit = 3 * 1024 * 1024;

/** The document in a file that was signed; `undefined` where it holds none, which is then no signature. */
export function signedDocument(
  path: string,
  { effects, language }: Pick<Request, "effects" | "language">,
): unknown {
  const file = reading(path, language, () => effects.readBytes(path, signedLimit));
  const text = file.type === "bytes" ? readDocument(file.bytes) : undefined;
  return text?.read === true && text.findings.length === 0 ? text.document : undefined;
}
