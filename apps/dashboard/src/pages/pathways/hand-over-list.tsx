import type { ReactElement, ReactNode } from "react";
import { evidenceOf } from "../../records/evidence.ts";
import { Localised } from "../../records/localised.tsx";
import { PartyNames } from "../../records/parties.tsx";
import { Sources } from "../../records/sources.tsx";
import { useLanguage } from "../../words/language.tsx";
import { howMade } from "./hand-over-facts.ts";
import { handOverPlace, type LetteredHandOver, type PathwayLanes } from "./lanes-model.ts";
import type { NamedRecords } from "./named-records.ts";
import { HandOverSign } from "./signs.tsx";
import { ReachedLinks, StepLinks } from "./step-links.tsx";
import { pathwaysWords } from "./words.ts";

interface HandOverListProps {
  readonly of: PathwayLanes;
  readonly named: NamedRecords;
}

/** The hand-overs from the emergency to the follow-up: who, by what, and what is not described. */
export function HandOverList({ of, named }: HandOverListProps): ReactElement {
  const { handOvers } = pathwaysWords.useWords();
  return (
    <div className="lanes-hand-overs">
      <h3>{handOvers.title}</h3>
      {of.handOvers.length === 0 && <p>{handOvers.none}</p>}
      {of.handOvers.map((handOver) => (
        <HandOverItem key={handOver.letter} of={of} handOver={handOver} named={named} />
      ))}
    </div>
  );
}

interface HandOverItemProps extends HandOverListProps {
  readonly handOver: LetteredHandOver;
}

function HandOverItem({ of, handOver, named }: HandOverItemProps): ReactElement {
  const { label } = useLanguage();
  const own = pathwaysWords.useWords();
  const words = own.handOvers;
  const { pathway } = of;
  const { letter, answering, transition, toFollowUp } = handOver;
  const { type, condition } = transition;
  const { automatic, person } = howMade(type);
  const facts: readonly { readonly name: string; readonly said?: ReactNode }[] = [
    { name: words.type, said: type && label("transition-type", type) },
    {
      name: words.automatic,
      said: automatic === undefined ? undefined : automatic ? words.isAutomatic : words.isNotAutomatic,
    },
    { name: words.person, said: person && words.does[person] },
    { name: words.condition, said: condition && <Localised of={pathway} text={condition} /> },
  ];
  const silent = facts.filter(({ said }) => said === undefined);
  return (
    <article className={`lanes-hand-over answered-${answering}`} id={handOverPlace(pathway, letter)}>
      <HandOverSign letter={letter} answering={answering} />
      <h4>
        <span className="visually-hidden">{`${words.sign(letter)}: `}</span>
        <Localised of={pathway} text={transition.description} />
      </h4>
      <dl>
        <Term name={words.from}>
          <ul>
            <StepLinks of={of} ids={[transition.from]} />
          </ul>
        </Term>
        <Term name={words.to}>
          <ul>
            <StepLinks of={of} ids={toFollowUp} />
            <ReachedLinks transition={transition} named={named} />
          </ul>
        </Term>
        <Term name={words.owner}>
          {transition.owner === undefined ? (
            <strong>{answering === "nobody" ? words.nobody : words.takersOnly}</strong>
          ) : (
            <PartyNames
              of={pathway}
              parties={{ organisations: [transition.owner] }}
              organisations={named.organisations}
            />
          )}
        </Term>
        {facts.map(
          ({ name, said }) =>
            said && (
              <Term key={name} name={name}>
                {said}
              </Term>
            ),
        )}
        {silent.length > 0 && (
          <Term name={own.notDescribed}>
            <span className="soft">{silent.map(({ name }) => name).join("; ")}</span>
          </Term>
        )}
      </dl>
      <Sources evidence={evidenceOf(pathway, transition)} />
    </article>
  );
}

function Term({ name, children }: { readonly name: string; readonly children: ReactNode }): ReactElement {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
