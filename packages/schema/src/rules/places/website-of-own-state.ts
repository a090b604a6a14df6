import { isBodyOfStates, isState } from "../../parts/country.ts";
import { defineRecordRule } from "../rule.ts";

/** Endings of States that anybody anywhere takes for the word that they make. */
const taken: ReadonlySet<string> = new Set(
  "ac ai bz cc cd co dj fm gg gl io la lc ly me ms nu pw sc sh st tk to tv vc vu ws".split(" "),
);

/** Most bodies of a State have a site of that State; one of another State may have come with a copied record. Sources may be anywhere. */
export const websiteOfOwnState = defineRecordRule({
  code: "website-of-other-state",
  severity: "notice",
  reads: "webAddress",
  *check({ jurisdiction }, walked) {
    if (isBodyOfStates(jurisdiction)) return;
    for (const at of walked.all("webAddress")) {
      if (at.key !== "website" && at.key !== "url") continue;
      if (at.top !== "website" && !at.path.includes("contacts")) continue;
      const ending = endingOf(at.value);
      if (ending === undefined || ending === jurisdiction) continue;
      yield { path: at.path, params: { address: at.value, country: ending } };
    }
  },
});

/** The State whose ending a web address has. */
function endingOf(address: string): string | undefined {
  const [, ending = ""] = /^https?:\/\/[^/:?#]+\.([a-z]{2})(?:[/:?#]|$)/i.exec(address) ?? [];
  const state = ending.toLowerCase() === "uk" ? "gb" : ending.toLowerCase();
  return isState(state) && !taken.has(state) ? state : undefined;
}
