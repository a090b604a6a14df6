import type { Facts } from "@civic/schema/compute";
import { factWords } from "@civic/schema/words";
import type { ReactElement } from "react";
import { Fact, Facts as FactList } from "../../design/facts.tsx";
import { useLanguage } from "../../words/language.tsx";
import { everyFact } from "./fact-register.ts";

/** On paper: what was entered, in the place of the form. */
export function SituationSummary({ facts }: { readonly facts: Facts }): ReactElement {
  const language = useLanguage();
  const { words, label } = language;
  return (
    <section className="print-only">
      <h2>{words.navigator.entered}</h2>
      <FactList>
        {everyFact.flatMap((fact) => {
          const value = facts[fact];
          if (value === undefined) return [];
          return [
            <Fact key={fact} term={label("eligibility-fact", fact)}>
              {factWords(fact, value, language)}
            </Fact>,
          ];
        })}
      </FactList>
    </section>
  );
}
