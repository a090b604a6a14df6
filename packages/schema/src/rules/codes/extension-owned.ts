import { defineRecordRule } from "../rule.ts";

/**
 * Extensions stand under the code of the State that the record describes or of its publisher. Under another code
 * they would be checked against a profile of a State that never saw them, or against none.
 */
export const extensionOwned = defineRecordRule({
  code: "extension-of-other",
  severity: "warning",
  *check(record) {
    for (const owner of Object.keys(record.extensions ?? {}))
      if (owner !== record.jurisdiction && owner !== record.publisher)
        yield { path: ["extensions", owner], params: { owner } };
  },
});
