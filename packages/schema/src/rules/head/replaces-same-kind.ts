import { defineRecordRule } from "../rule.ts";

/** A record takes over one of its own kind; otherwise whatever points to the old one would break. */
export const replacesSameKind = defineRecordRule({
  code: "replaces-other-kind",
  severity: "error",
  *check(record) {
    const kind = record.replaces?.split("/")[1];
    if (kind !== undefined && kind !== record.kind)
      yield { path: ["replaces"], params: { expected: record.kind, actual: kind } };
  },
});
