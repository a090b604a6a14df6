import { defineSetRule } from "./rule.ts";

/**
 * Two records of one kind, State and publisher do not bear the same name: most likely the same body or service was
 * entered twice, and victims are sent to the one that is not kept up.
 */
export const recordNotDoubled = defineSetRule({
  code: "record-suspected-twice",
  severity: "warning",
  *check(records) {
    const seen = new Map<string, string>();
    for (const { record } of records) {
      const name = (record.name[record.language] ?? Object.values(record.name)[0] ?? "").toLowerCase();
      const key = [
        record.publisher,
        record.kind,
        record.jurisdiction,
        name.replaceAll(/[^\p{L}\p{N}]/gu, ""),
      ];
      const other = seen.get(key.join("/"));
      if (other !== undefined && other !== record.id)
        yield { record: record.id, path: ["name"], params: { other } };
      else seen.set(key.join("/"), record.id);
    }
  },
});
