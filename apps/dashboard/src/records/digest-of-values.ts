import { canonicalise, digestOf } from "@civic/schema/exchange";

/** The digest of values: SHA-256 over their canonical JSON (RFC 8785). */
export function digestOfValues(values: unknown): Promise<string> {
  return digestOf(canonicalise(JSON.parse(JSON.stringify(values))));
}
