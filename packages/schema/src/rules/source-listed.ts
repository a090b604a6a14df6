import { provenancesOf } from "../records/walk.ts";
import { defineRecordRule } from "./rule.ts";

/**
 * Every source a value cites is an entry of the record's `sources`. With it no fact is without source: structure asks
 * every record for a provenance with at least one source, and a value without its own inherits the nearest one.
 */
export const sourceListed = defineRecordRule({
  code: "source-not-listed",
  severity: "error",
  *check(record, parts) {
    const listed = new Set(record.sources.map((source) => source.id));
    for (const { provenance, path } of provenancesOf(parts)) {
      for (const [index, id] of provenance.sources.entries()) {
        if (!listed.has(id)) yield { path: [...path, "sources", index], params: { source: id } };
      }
    }
  },
});
