import { defineKindRule } from "../rule.ts";

/** What is given to one person, and is held on no day of the year. */
const personal: ReadonlySet<string> = new Set([
  "individual-recognition",
  "official-status",
  "certificate-or-card",
  "medal-or-order",
  "posthumous-honour",
  "civil-status-mention",
  "ward-of-the-nation",
  "personal-letter-or-audience",
  "monetary-recognition",
  "residence-permit",
]);

/** A medal has no day of remembrance: the day has a record of its own, or its type is not named here. */
export const dayOfMeasureWithDay = defineKindRule({
  code: "day-of-personal-measure",
  severity: "warning",
  kind: "recognition-measure",
  *check({ types, dayOfRemembrance }) {
    const [type = ""] = types;
    if (dayOfRemembrance !== undefined && types.every((each) => personal.has(each)))
      yield { path: ["dayOfRemembrance"], params: { type } };
  },
});
