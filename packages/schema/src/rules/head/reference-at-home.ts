import { isState } from "../../parts/country.ts";
import { defineRecordRule } from "../rule.ts";

/** Fields that are about other States by nature; of the id, other rules say whether it agrees with the head. */
const abroad: ReadonlySet<string | number | undefined> = new Set([
  "id",
  "replaces",
  "memberOf",
  "event",
  "opens",
  "offsets",
]);

/** A body, service or scheme of another State in a record of this one may be meant, or be the slip of two letters in an id. */
export const referenceAtHome = defineRecordRule({
  code: "reference-to-other-state",
  severity: "notice",
  reads: "reference",
  *check({ jurisdiction }, walked) {
    if (!isState(jurisdiction)) return;
    const home = `/${jurisdiction}-`;
    for (const at of walked.all("reference")) {
      if (at.value.includes(home)) continue;
      const country = stateOf(at.value);
      if (country === undefined || country === jurisdiction || abroad.has(at.top)) continue;
      yield { path: at.path, params: { reference: at.value, country } };
    }
  },
});

/** The State that an id names: its publisher or, of a compiled record, the first part of its name. */
function stateOf(id: string): string | undefined {
  const [publisher = "", , name = ""] = id.split("/");
  const state = publisher === "civic" ? name.split("-")[0] : publisher;
  return state !== undefined && isState(state) ? state : undefined;
}
