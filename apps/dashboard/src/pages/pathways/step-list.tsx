import { Link } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { stepAnchor } from "../../records/anchor.ts";
import { evidenceOf } from "../../records/evidence.ts";
import { Localised } from "../../records/localised.tsx";
import { PartyNames } from "../../records/parties.tsx";
import { Sources } from "../../records/sources.tsx";
import { useLanguage } from "../../words/language.tsx";
import { useLaneName } from "./lane-name.ts";
import {
  type LaneStep,
  type PathwayLanes,
  stepPlace,
  type Way,
  waysFrom,
  waysFromNowhere,
} from "./lanes-model.ts";
import type { NamedRecords } from "./named-records.ts";
import { ReachedLinks, StepLinks } from "./step-links.tsx";
import { pathwaysWords } from "./words.ts";

interface StepListProps {
  readonly of: PathwayLanes;
  readonly named: NamedRecords;
}

/** What the picture shows, in words and in order. */
export function StepList({ of, named }: StepListProps): ReactElement {
  const own = pathwaysWords.useWords();
  const astray = waysFromNowhere(of);
  return (
    <>
      <ol className="lanes-list">
        {of.steps.map((one) => (
          <StepItem key={one.step.id} of={of} one={one} named={named} />
        ))}
      </ol>
      {astray.length > 0 && <p>{own.list.fromNowhere}</p>}
      {astray.map((way) => (
        <WayOn key={way.index} of={of} way={way} named={named} />
      ))}
    </>
  );
}

interface StepItemProps extends StepListProps {
  readonly one: LaneStep;
}

function StepItem({ of, one, named }: StepItemProps): ReactElement {
  const { words, label, language } = useLanguage();
  const own = pathwaysWords.useWords();
  const laneName = useLaneName();
  const { pathway } = of;
  const { number, step, lane, also } = one;
  const leaving = waysFrom(of, step.id);
  return (
    <li id={stepPlace(pathway, step.id)} value={number}>
      <h4>
        <span className="lane-step-number" aria-hidden="true">
          {number}
        </span>
        <Localised of={pathway} text={step.title} />
      </h4>
      <p>
        <Localised of={pathway} text={step.action} />
      </p>
      <dl>
        <div>
          <dt>{words.actor}</dt>
          <dd>
            <PartyNames of={pathway} parties={step.actor} organisations={named.organisations} />
          </dd>
        </div>
        <div>
          <dt>{own.list.kind}</dt>
          <dd>{[lane, ...also].map(laneName).join(", ")}</dd>
        </div>
        <div>
          <dt>{own.list.phase}</dt>
          <dd>{label("phase", step.phase)}</dd>
        </div>
        <div>
          <dt>{own.list.onward}</dt>
          <dd>
            {leaving.length === 0 ? (
              <span className="not-known">{own.list.onwardNone}</span>
            ) : (
              leaving.map((way) => <WayOn key={way.index} of={of} way={way} named={named} />)
            )}
          </dd>
        </div>
      </dl>
      <p className="small">
        <Link
          to="/$lang/countries/$code"
          params={{ lang: language, code: pathway.jurisdiction }}
          hash={stepAnchor(step.id)}
          preload={false}
        >
          {own.list.full}
        </Link>
      </p>
      <Sources evidence={evidenceOf(pathway, step)} />
    </li>
  );
}

interface WayOnProps extends StepListProps {
  readonly way: Way;
}

/** A way on: what is handed over, to which steps and bodies, and when. */
function WayOn({ of, way, named }: WayOnProps): ReactElement {
  const { label } = useLanguage();
  const own = pathwaysWords.useWords();
  const { index, transition, to, isLost } = way;
  const { type, condition, description } = transition;
  const letter = of.handOvers.find((one) => one.index === index)?.letter;
  return (
    <div className="lanes-way">
      <Localised of={of.pathway} text={description} />
      {type !== undefined && <span className="soft"> ({label("transition-type", type)})</span>}
      {letter !== undefined && <strong> {own.handOvers.sign(letter)}</strong>}
      {condition !== undefined && (
        <p className="soft small">
          <Localised of={of.pathway} text={condition} />
        </p>
      )}
      <ul>
        <StepLinks of={of} ids={to} />
        {isLost && <li className="not-known">{own.list.lost}</li>}
        <ReachedLinks transition={transition} named={named} />
      </ul>
    </div>
  );
}
