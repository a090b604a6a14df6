import type { Site } from "../../../generated/types/model.ts";
import { defineRecordRule } from "../rule.ts";

/** Two sites of one body bear two names, in each language: who is told to go to one must not stand before the other. */
export const siteNamedOnce = defineRecordRule({
  code: "site-named-twice",
  severity: "warning",
  reads: "Site",
  *check(_record, walked) {
    const names = new Set<string>();
    for (const at of walked.all("Site")) {
      const twice = namesOf(at.value).find((name) => names.has(name));
      for (const name of namesOf(at.value)) names.add(name);
      if (twice !== undefined)
        yield { path: [...at.path, "name"], params: { name: twice.slice(twice.indexOf(" ") + 1) } };
    }
  },
});

/** Each name with its language before it: `en Town hall`. */
function namesOf({ name }: Site): readonly string[] {
  return Object.entries(name).map(([language, text]) => `${language} ${text}`);
}
