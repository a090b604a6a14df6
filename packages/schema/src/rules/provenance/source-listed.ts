import { defineRecordRule } from "../rule.ts";

/**
 * Every source a value cites is an entry of the record's `sources`. With it no fact is without source: structure asks
 * every record for a provenance with at least one source, and a value without its own inherits the nearest one.
 */
export const sourceListed = defineRecordRule({
  code: "source-not-listed",
  severity: "error",
  *check(record, walked) {
    const listed = new Set(record.sources.map((source) => source.id));
    for (const at of walked.all("Provenance")) {
      const { sources } = at.value;
      if (sources.every((id) => listed.has(id))) continue;
      for (const [index, id] of sources.entries())
        if (!listed.has(id)) yield { path: [...at.path, "sources", index], params: { source: id } };
    }
  },
});
