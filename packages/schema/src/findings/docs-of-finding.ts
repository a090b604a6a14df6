import { recordFindings } from "./record-findings.ts";
import { setFindings } from "./set-findings.ts";

/**
 * Path of the page of the reference that tells of a finding, with its place in it, below the address of whatever serves the
 * reference. Findings of named rules stand on a page of their own.
 *
 * @example
 * ```ts
 * import { docsOfFinding } from "@civic/schema";
 *
 * console.log(docsOfFinding("missing-property")); // /docs/reference/findings#missing-property
 * ```
 */
export function docsOfFinding(code: string): string {
  const isRule = Object.hasOwn(recordFindings, code) || Object.hasOwn(setFindings, code);
  return `/docs/reference/${isRule ? "rules" : "findings"}#${code}`;
}
