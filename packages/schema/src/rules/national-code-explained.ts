import { defineRecordRule } from "./rule.ts";

const nationalCode = /^x-([a-z]{2})-[a-z0-9-]+$/;

/**
 * A national code (`x-<cc>-…`) is explained under the extensions of that State, as a key or a value there: a reader
 * abroad has no other place to learn what it means.
 */
export const nationalCodeExplained = defineRecordRule({
  code: "national-code-unexplained",
  severity: "warning",
  reads: "openCode",
  *check(record, walked) {
    for (const at of walked.all("openCode")) {
      const country = nationalCode.exec(at.value)?.[1];
      if (country !== undefined && !mentions(record.extensions?.[country], at.value))
        yield { path: at.path, params: { national: at.value, country } };
    }
  },
});

/** Extensions may be nested at will, so they are searched without recursion and each object once. */
function mentions(extension: unknown, code: unknown): boolean {
  const waiting = [extension];
  const seen = new Set<unknown>();
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (value === code) return true;
    if (typeof value !== "object" || value === null || seen.has(value)) continue;
    seen.add(value);
    for (const [key, inner] of Object.entries(value)) {
      if (key === code) return true;
      waiting.push(inner);
    }
  }
  return false;
}
