import type { Pathway, PathwayTransition } from "@civic/schema";
import type { ReactElement, ReactNode } from "react";
import { stepAnchor } from "../../records/anchor.ts";
import { evidenceOf } from "../../records/evidence.ts";
import { Localised } from "../../records/localised.tsx";
import { PartyNames } from "../../records/parties.tsx";
import type { NumberedStep } from "../../records/pathway-stages.ts";
import { Sources } from "../../records/sources.tsx";
import { useLanguage } from "../../words/language.tsx";
import { type PathwayContext, usedBy } from "./pathway-model.ts";
import { RecordAnchor } from "./record-anchor.tsx";
import { TransitionTargets } from "./transition-targets.tsx";
import { countryPageWords } from "./words.ts";

interface PathwayStepProps {
  readonly pathway: Pathway;
  readonly numbered: NumberedStep;
  readonly context: PathwayContext;
}

/** One step: who does what, what starts it, by when, which needs it meets, and to whom it hands over. */
export function PathwayStepView({ pathway, numbered, context }: PathwayStepProps): ReactElement {
  const { words, label } = useLanguage();
  const { number, step, transitions } = numbered;
  const country = countryPageWords.useWords();
  const used = usedBy(step, context);
  return (
    <li id={stepAnchor(step.id)} className="pathway-step" value={number}>
      <span className="pathway-number" aria-hidden="true">
        {number}
      </span>
      <h4>
        <span className="visually-hidden">{country.step(number) + words.colon}</span>
        <Localised of={pathway} text={step.title} />
      </h4>
      <div className="pathway-body">
        <div>
          <p className="pathway-action">
            <Localised of={pathway} text={step.action} />
          </p>
          {transitions.length > 0 && (
            <div className="pathway-onward">
              <h5>{country.handsOver}</h5>
              <ul className="transitions">
                {transitions.map((transition) => (
                  <Transition
                    key={Object.values(transition.description).join()}
                    pathway={pathway}
                    transition={transition}
                    context={context}
                  />
                ))}
              </ul>
            </div>
          )}
          {step.needs && (
            <ul className="tags" aria-label={words.service.needs}>
              {step.needs.map((need) => (
                <li key={need} className="tag">
                  {label("need", need)}
                </li>
              ))}
            </ul>
          )}
          <Sources evidence={evidenceOf(pathway, step)} />
        </div>
        <dl className="pathway-terms">
          <Term name={words.actor}>
            <PartyNames of={pathway} parties={step.actor} organisations={context.organisations} />
          </Term>
          {step.trigger && (
            <Term name={country.trigger}>
              <Localised of={pathway} text={step.trigger} />
            </Term>
          )}
          {used.length > 0 && (
            <Term name={country.uses}>
              <ul>
                {used.map((record) => (
                  <li key={record.id}>
                    <RecordAnchor record={record} />
                  </li>
                ))}
              </ul>
            </Term>
          )}
          {step.timeFrame && (
            <Term name={country.timeFrame}>
              <Localised of={pathway} text={step.timeFrame.description} />
            </Term>
          )}
        </dl>
      </div>
    </li>
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

interface TransitionProps {
  readonly pathway: Pathway;
  readonly transition: PathwayTransition;
  readonly context: PathwayContext;
}

function Transition({ pathway, transition, context }: TransitionProps): ReactElement {
  const { label } = useLanguage();
  return (
    <li>
      <p>
        <Localised of={pathway} text={transition.description} />
        {transition.type !== undefined && (
          <span className="soft"> ({label("transition-type", transition.type)})</span>
        )}
      </p>
      <TransitionTargets pathway={pathway} transition={transition} context={context} />
      {transition.condition && (
        <p className="soft small">
          <Localised of={pathway} text={transition.condition} />
        </p>
      )}
    </li>
  );
}
