import { factWords } from "@civic/schema/words";
import type { ReactElement } from "react";
import { Fact, Facts as FactList } from "../../design/facts.tsx";
import { useLanguage } from "../../words/language.tsx";
import { everyFact } from "./fact-register.ts";
import { deniedOf, type SituationState } from "./situation-state.ts";
import { navigatorWords } from "./words.ts";

type SummaryProps = Pick<SituationState, "facts" | "needs">;

/** On paper: what was entered, in the place of the form. */
export function SituationSummary({ facts, needs }: SummaryProps): ReactElement {
  const own = navigatorWords.useWords();
  const language = useLanguage();
  const { words, label, format } = language;
  const { entered, form } = own;
  return (
    <section className="print-only">
      <h2>{entered}</h2>
      <FactList>
        {everyFact.flatMap((fact) => {
          const value = facts[fact];
          const denied = deniedOf(facts, fact);
          if (value === undefined && denied.length === 0) return [];
          return [
            <Fact key={fact} term={label("eligibility-fact", fact)}>
              {value !== undefined && <p>{factWords(fact, value, language)}</p>}
              {denied.length > 0 && <p>{form.notSo + words.colon + factWords(fact, denied, language)}</p>}
            </Fact>,
          ];
        })}
        {needs.length > 0 && (
          <Fact term={form.needs}>{format.list(needs.map((need) => label("need", need)))}</Fact>
        )}
      </FactList>
    </section>
  );
}
