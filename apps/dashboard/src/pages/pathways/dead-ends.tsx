import type { ReactElement } from "react";
import { Localised } from "../../records/localised.tsx";
import { type PathwayLanes, stepPlace } from "./lanes-model.ts";
import { pathwaysWords } from "./words.ts";

/** The steps of the emergency from which no way on is described; nothing where there is none. */
export function DeadEnds({ of: { pathway, steps } }: { readonly of: PathwayLanes }): ReactElement | null {
  const { deadEnds } = pathwaysWords.useWords();
  const ends = steps.filter(({ isDeadEnd }) => isDeadEnd);
  if (ends.length === 0) return null;
  return (
    <div className="lanes-dead-ends">
      <h3>{deadEnds.title}</h3>
      <p>{deadEnds.lead}</p>
      <ul>
        {ends.map(({ number, step }) => (
          <li key={step.id}>
            <a href={`#${stepPlace(pathway, step.id)}`}>
              {number}. <Localised of={pathway} text={step.title} />
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
