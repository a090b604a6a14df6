import { defineRecordRule } from "../rule.ts";

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
    const mentioned = new Map<string, ReadonlySet<unknown>>();
    for (const at of walked.all("openCode")) {
      const country = nationalCode.exec(at.value)?.[1];
      if (country === undefined) continue;
      const inExtension = mentioned.get(country) ?? mentionsIn(record.extensions?.[country]);
      mentioned.set(country, inExtension);
      if (!inExtension.has(at.value)) yield { path: at.path, params: { national: at.value, country } };
    }
  },
});

/** Every key and value of an extension, which may be nested at will: searched without recursion and each object once. */
function mentionsIn(extension: unknown): ReadonlySet<unknown> {
  const found = new Set<unknown>([extension]);
  // A set that grows while it is iterated visits what is added.
  for (const value of found) {
    if (typeof value !== "object" || value === null) continue;
    for (const [key, inner] of Object.entries(value)) found.add(key).add(inner);
  }
  return found;
}
