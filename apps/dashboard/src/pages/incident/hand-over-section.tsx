import { useSuspenseQuery } from "@tanstack/react-query";
import type { ReactElement } from "react";
import { recordsOf } from "../../data/queries.ts";
import { Localised } from "../../records/localised.tsx";
import { NotKnown, type OrganisationsById, PartyNames } from "../../records/parties.tsx";
import { type BoardHandOver, handOversIn } from "./state-model.ts";
import { incidentWords } from "./words.ts";

interface HandOverSectionProps {
  readonly event: string;
  readonly organisations: OrganisationsById;
}

/** What carries people from the emergency over to the follow-up, and who answers for it. */
export function HandOverSection({ event, organisations }: HandOverSectionProps): ReactElement {
  const { handOvers } = incidentWords.useWords();
  // Of all States at once: the node learns of none.
  const { data: pathways } = useSuspenseQuery(recordsOf("pathway"));
  const found = handOversIn(pathways, event);
  return (
    <section className="board-section" aria-labelledby="board-hand-overs">
      <h2 id="board-hand-overs">{handOvers.title}</h2>
      {found.length === 0 && <p className="not-known">{handOvers.none}</p>}
      <ol className="board-hand-overs">
        {found.map((each) => (
          <li key={`${each.pathway.id} ${each.index}`}>
            <HandOverItem of={each} organisations={organisations} />
          </li>
        ))}
      </ol>
    </section>
  );
}

interface HandOverItemProps {
  readonly of: BoardHandOver;
  readonly organisations: OrganisationsById;
}

function HandOverItem({ of, organisations }: HandOverItemProps): ReactElement {
  const { handOvers } = incidentWords.useWords();
  const { pathway, transition, toFollowUp } = of;
  const titlesOf = (ids: readonly string[]) =>
    pathway.steps
      .filter(({ id }) => ids.includes(id))
      .map(({ id, title }) => (
        <span key={id}>
          <Localised of={pathway} text={title} />
        </span>
      ));
  return (
    <>
      <p>
        <Localised of={pathway} text={transition.description} />
      </p>
      <dl className="board-facts small">
        <dt>{handOvers.from}</dt>
        <dd>{titlesOf([transition.from])}</dd>
        {toFollowUp.length > 0 && (
          <>
            <dt>{handOvers.to}</dt>
            <dd>{titlesOf(toFollowUp)}</dd>
          </>
        )}
        <dt>{handOvers.owner}</dt>
        <dd>
          {transition.owner === undefined ? (
            <NotKnown />
          ) : (
            <PartyNames
              of={pathway}
              parties={{ organisations: [transition.owner] }}
              organisations={organisations}
            />
          )}
        </dd>
      </dl>
    </>
  );
}
