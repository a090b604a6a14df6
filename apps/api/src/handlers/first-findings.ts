import type { Finding } from "@civic/schema";

/** Most findings that an answer lists: enough to mend by, and no more than is sent back quickly. */
const most = 1000;

/** The findings that an answer lists. */
export function firstFindings(findings: readonly Finding[]): readonly Finding[] {
  return findings.slice(0, most);
}
