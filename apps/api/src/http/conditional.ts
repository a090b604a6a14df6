import type { Finding } from "@civic/schema";
import type { Refusal } from "../handlers/handler.ts";
import type { Expectation } from "../store/store.ts";

interface EntityTag {
  readonly weak: boolean;
  readonly value: string;
}

const listPattern =
  /^\s*(?:,\s*)*(?:W\/)?"[\x21\x23-\x7e\x80-\xff]*"(?:\s*,\s*(?:(?:W\/)?"[\x21\x23-\x7e\x80-\xff]*")?)*\s*$/;

/** Reads `*` or a list of entity tags (RFC 9110, 8.8.3); `undefined` where it is neither. */
function readEntityTags(header: string): "any" | readonly EntityTag[] | undefined {
  if (header.trim() === "*") return "any";
  if (!listPattern.test(header)) return undefined;
  return [...header.matchAll(/(W\/)?"([^"]*)"/g)].map(([, weak, value = ""]) => ({
    weak: weak !== undefined,
    value,
  }));
}

/** Whether the caller already holds these bytes: `If-None-Match`, compared weakly (RFC 9110, 13.1.2). */
export function isHeld(ifNoneMatch: string | null, etag: string): boolean {
  if (ifNoneMatch === null) return false;
  const tags = readEntityTags(ifNoneMatch);
  return tags === "any" || tags?.some(({ value }) => value === etag) === true;
}

/** What a writer expects of the latest version, from `If-Match` and `If-None-Match`. */
export function readExpectation(
  headers: Headers,
): { readonly expects: Expectation } | Refusal<"invalid-request"> {
  const conditions: Expectation[] = [];
  const ifMatch = headers.get("if-match");
  if (ifMatch !== null) {
    const tags = readEntityTags(ifMatch);
    if (tags === undefined) return malformed("if-match", ifMatch);
    // Compared strongly: a weak tag never stands for the very bytes that are to be replaced.
    conditions.push((latest) =>
      tags === "any" ? latest !== undefined : tags.some(({ weak, value }) => !weak && value === latest),
    );
  }
  const ifNoneMatch = headers.get("if-none-match");
  if (ifNoneMatch !== null) {
    const tags = readEntityTags(ifNoneMatch);
    if (tags === undefined) return malformed("if-none-match", ifNoneMatch);
    conditions.push((latest) =>
      tags === "any" ? latest === undefined : !tags.some(({ value }) => value === latest),
    );
  }
  return { expects: (latest) => conditions.every((holds) => holds(latest)) };
}

function malformed(header: string, value: string): Refusal<"invalid-request"> {
  const params = { format: 'entity tags ("…", "…") or *', actual: value.slice(0, 60) };
  const finding: Finding = { code: "wrong-format", severity: "error", pointer: `/header/${header}`, params };
  return { refused: "invalid-request", findings: [finding] };
}
