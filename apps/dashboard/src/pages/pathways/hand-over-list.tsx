import { Fragment, type ReactElement, type ReactNode } from "react";
import { evidenceOf } from "../../records/evidence.ts";
import { Localised } from "../../records/localised.tsx";
import { PartyNames } from "../../records/parties.tsx";
import { Sources } from "../../records/sources.tsx";
import { useLanguage } from "../../words/language.tsx";
import { howMade, ledTo } from "./hand-over-facts.ts";
import { handOverPlace, type LaneStep, type LetteredHandOver, type PathwayLanes } from "./lanes-model.ts";
import { type NamedRecords, recordsReached } from "./named-records.ts";
import { HandOverSign } from "./signs.tsx";
import { RecordLinks, StepLinks } from "./step-links.tsx";
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
  const { label, words: shared } = useLanguage();
  const own = pathwaysWords.useWords();
  const words = own.handOvers;
  const { pathway } = of;
  const { letter, answering, transition, toFollowUp } = handOver;
  const { type, condition } = transition;
  const { automatic, person } = howMade(type);
  const from = of.steps.find(({ step }) => step.id === transition.from);
  const next = of.steps.filter(({ step }) => toFollowUp.includes(step.id));
  const { takesOver, beside, stepsBeside } = ledTo(handOver, pathway, recordsReached(transition, named));
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
        <span className="visually-hidden">{words.sign(letter) + shared.colon}</span>
        {words.fromTo.before}
        {from && <Localised of={pathway} text={from.step.title} />}
        {next.map(({ step }, index) => (
          <Fragment key={step.id}>
            {index === 0 ? words.fromTo.to : words.fromTo.and}
            <Localised of={pathway} text={step.title} />
          </Fragment>
        ))}
        {next.length === 0 ? words.fromTo.nowhere : words.fromTo.after}
      </h4>
      <dl>
        <Term name={words.handsOver}>
          {from && <Acting of={of} one={from} named={named} />}
          <ul>
            <StepLinks of={of} ids={[transition.from]} />
          </ul>
        </Term>
        <Term name={words.takesOver}>
          {next.map((one) => (
            <Acting key={one.step.id} of={of} one={one} named={named} />
          ))}
          <ul>
            <StepLinks of={of} ids={toFollowUp} />
            <RecordLinks records={takesOver} />
          </ul>
        </Term>
        {(beside.length > 0 || stepsBeside.length > 0) && (
          <Term name={words.beside}>
            <ul>
              <StepLinks of={of} ids={stepsBeside} />
              <RecordLinks records={beside} />
            </ul>
          </Term>
        )}
        <Term name={words.asRecorded}>
          <Localised of={pathway} text={transition.description} />
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
            <span className="soft">{silent.map(({ name }) => name).join(shared.clock.joiner)}</span>
          </Term>
        )}
      </dl>
      <Sources evidence={evidenceOf(pathway, transition)} />
    </article>
  );
}

/** Who acts in a step, where its record says so. */
function Acting({ of, one, named }: HandOverListProps & { readonly one: LaneStep }): ReactElement {
  return (
    <p>
      <PartyNames of={of.pathway} parties={one.step.actor} organisations={named.organisations} />
    </p>
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
