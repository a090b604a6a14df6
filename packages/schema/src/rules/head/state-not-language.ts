import { defineRecordRule } from "../rule.ts";

/** Languages whose code is that of another State than theirs (ISO 639-1, ISO 3166-1), and a State of theirs. */
const statesOfLanguages: Readonly<Record<string, string>> = {
  af: "za",
  bn: "bd",
  bs: "ba",
  et: "ee",
  ga: "ie",
  ky: "kg",
  lb: "lu",
  ms: "my",
  ne: "np",
  sl: "si",
  sr: "rs",
  sv: "se",
  tg: "tj",
  tk: "tm",
  vi: "vn",
};

/** Who writes Swedish and names the State `sv` speaks of El Salvador; both codes are valid. */
export const stateNotLanguage = defineRecordRule({
  code: "state-like-language",
  severity: "warning",
  *check({ jurisdiction }, walked) {
    const meant = statesOfLanguages[jurisdiction];
    if (meant !== undefined && walked.languages().has(jurisdiction))
      yield { path: ["jurisdiction"], params: { state: jurisdiction, meant } };
  },
});
