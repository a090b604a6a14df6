import { defineRecordRule } from "../rule.ts";

/** Every source listed is cited by a value; each is listed once. */
export const sourceCited = defineRecordRule({
  code: "source-not-cited",
  severity: "warning",
  *check(record, walked) {
    const cited = new Set<string>();
    for (const { value } of walked.all("Provenance")) for (const source of value.sources) cited.add(source);
    for (const [index, source] of record.sources.entries()) {
      if (!cited.has(source.id)) yield { path: ["sources", index], params: { source: source.id } };
    }
  },
});
