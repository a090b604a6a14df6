import { defineRecordRule } from "../rule.ts";

/** Only a State or a provider declares something of itself; what the project compiled from sources is nobody's statement. */
export const compiledNotSelfDeclared = defineRecordRule({
  code: "compiled-claims-self-declared",
  severity: "error",
  *check(record) {
    const index = record.quality.indexOf("self-declared");
    if (record.publisher === "civic" && index >= 0) yield { path: ["quality", index] };
  },
});
