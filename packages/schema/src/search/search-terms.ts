import type { SearchTerm } from "../../generated/types/model.ts";
import { headOfDamage } from "../codelists/head-of-damage.ts";
import { need } from "../codelists/need.ts";
import type { CodelistLabels } from "../labels/codelist-labels.ts";

/** Lists whose codes are places of their own: what help is for, and what is compensated. */
const lists = { need, "head-of-damage": headOfDamage };

/** Needs and heads of damage by their words in the languages given, each under its tag. */
export function searchTerms(labels: ReadonlyMap<string, CodelistLabels>): readonly SearchTerm[] {
  return (["need", "head-of-damage"] as const).flatMap((list) =>
    lists[list].concepts.map(({ code }): SearchTerm => {
      const words = [...labels].map(([tag, own]) => {
        const concepts: Readonly<Record<string, string>> = own[list].concepts;
        return [tag, concepts[code] ?? code] as const;
      });
      return { list, code, name: Object.fromEntries(words) };
    }),
  );
}
