import type { Refused } from "@civic/schema";

const codes: ReadonlySet<string> = new Set(["not-json", "document-empty", "not-utf-8"]);

/** Whether a document was refused since its bytes are no JSON at all. */
export function isNotJson({ findings }: Pick<Refused, "findings">): boolean {
  return findings.some(({ code }) => codes.has(code));
}
