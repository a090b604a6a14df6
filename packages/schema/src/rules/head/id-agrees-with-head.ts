import { defineRecordRule } from "../rule.ts";

/** The id repeats the publisher, and for compiled records the slug starts with the jurisdiction. */
export const idAgreesWithHead = defineRecordRule({
  code: "id-disagrees-with-head",
  severity: "error",
  *check(record) {
    const [publisher, , slug = ""] = record.id.split("/");
    if (publisher !== record.publisher) yield { path: ["id"], params: { expected: `${record.publisher}/…` } };
    if (record.publisher === "civic" && !slug.startsWith(`${record.jurisdiction}-`)) {
      yield { path: ["id"], params: { expected: `civic/${record.kind}/${record.jurisdiction}-…` } };
    }
  },
});
