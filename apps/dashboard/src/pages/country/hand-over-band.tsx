import type { Pathway } from "@civic/schema";
import { handOversOf } from "@civic/schema/compute";
import type { ReactElement } from "react";
import { stepAnchor } from "../../records/anchor.ts";
import { Localised } from "../../records/localised.tsx";
import type { PathwayContext } from "./pathway-model.ts";
import { TransitionTargets } from "./transition-targets.tsx";
import { countryPageWords } from "./words.ts";

interface HandOverBandProps {
  readonly pathway: Pathway;
  readonly context: PathwayContext;
}

/** What carries a person over from the emergency to the follow-up, or that nothing is known to. */
export function HandOverBand({ pathway, context }: HandOverBandProps): ReactElement {
  const country = countryPageWords.useWords();
  const crossing = handOversOf(pathway);
  const titleOf = new Map(pathway.steps.map((step) => [step.id, step.title]));
  return (
    <aside className="hand-over" aria-labelledby={`hand-over-${pathway.jurisdiction}`}>
      <h3 id={`hand-over-${pathway.jurisdiction}`}>{country.handOver}</h3>
      <p className="soft">
        {crossing.length === 0 ? country.noHandOver : country.handOverLead(crossing.length)}
      </p>
      <ul>
        {crossing.map(({ index, transition, toFollowUp }) => {
          const title = titleOf.get(transition.from);
          return (
            <li key={index}>
              {title && (
                <a href={`#${stepAnchor(transition.from)}`}>
                  <Localised of={pathway} text={title} />
                </a>
              )}
              <span className="soft">
                <Localised of={pathway} text={transition.description} />
              </span>
              <TransitionTargets
                pathway={pathway}
                transition={{ ...transition, toSteps: [...toFollowUp] }}
                context={context}
              />
            </li>
          );
        })}
      </ul>
    </aside>
  );
}
