import { provenancesOf } from "../records/walk.ts";
import { defineRecordRule } from "./rule.ts";

/** Every source listed is cited by a value; each is listed once. */
export const sourceCited = defineRecordRule({
  code: "source-not-cited",
  severity: "warning",
  *check(record, parts) {
    const cited = new Set([...provenancesOf(parts)].flatMap(({ provenance }) => provenance.sources));
    for (const [index, source] of record.sources.entries()) {
      if (!cited.has(source.id)) yield { path: ["sources", index], params: { source: source.id } };
    }
  },
});
