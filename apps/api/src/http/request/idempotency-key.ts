import type { Refusal } from "../../handlers/handler.ts";
import type { Asked } from "./asked.ts";

/** A string of a structured field (RFC 9651, 3.3.3) without escapes; who leaves the quotes out is understood. */
const written = /^(?:"([\x20\x21\x23-\x5b\x5d-\x7e]{1,200})"|([\w.:~+/=-]{1,200}))$/;

/** The Idempotency-Key of a request; nothing where it has none. */
export function readIdempotencyKey({
  header,
}: Pick<Asked, "header">): { readonly idempotencyKey?: string | undefined } | Refusal<"invalid-request"> {
  const value = header("idempotency-key");
  if (value === null) return {};
  const [, quoted, bare] = written.exec(value) ?? [];
  const idempotencyKey = quoted ?? bare;
  if (idempotencyKey === undefined)
    return { refused: "invalid-request", detail: (words) => words.idempotencyKey };
  return { idempotencyKey };
}
