import type { NeedCode } from "@civic/schema";
import { useSuspenseQueries } from "@tanstack/react-query";
import type { ReactElement } from "react";
import { coverageOfPhase } from "../../data/queries.ts";
import { useLanguage } from "../../words/language.tsx";
import { unansweredIn } from "./state-model.ts";
import { incidentWords } from "./words.ts";

const stages = ["emergency", "follow-up"] as const;

/** The needs that nobody is known to answer where it happened. */
export function UnansweredSection({ event }: { readonly event: string }): ReactElement {
  const { label } = useLanguage();
  const { unanswered } = incidentWords.useWords();
  // Of all States at once: the node learns of none.
  const answers = useSuspenseQueries({ queries: stages.map((phase) => coverageOfPhase(phase)) });
  const cells = answers.flatMap(({ data }) => data.cells);
  return (
    <section className="board-section" aria-labelledby="board-unanswered">
      <h2 id="board-unanswered">{unanswered.title}</h2>
      <p className="soft small">{unanswered.lead}</p>
      <dl className="board-facts">
        {stages.map((phase) => {
          const { none, unknown } = unansweredIn(cells, event, phase);
          return (
            <div key={phase}>
              <dt>{label("phase", phase)}</dt>
              <dd>
                {none.length + unknown.length === 0 && <p>{unanswered.all}</p>}
                <Needs name={unanswered.none} needs={none} />
                <Needs name={unanswered.unknown} needs={unknown} />
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}

function Needs({
  name,
  needs,
}: {
  readonly name: string;
  readonly needs: readonly NeedCode[];
}): ReactElement | null {
  const { words, label, format } = useLanguage();
  if (needs.length === 0) return null;
  return (
    <p>
      <strong>{name}</strong>
      {words.colon}
      {format.list(needs.map((need) => label("need", need)))}
    </p>
  );
}
