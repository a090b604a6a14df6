import { Link } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { stepAnchor } from "../../records/anchor.ts";
import { evidenceOf } from "../../records/evidence.ts";
import { Localised } from "../../records/localised.tsx";
import { type OrganisationsById, PartyNames } from "../../records/parties.tsx";
import { Sources } from "../../records/sources.tsx";
import { useLanguage } from "../../words/language.tsx";
import type { AnsweringStep } from "./cell-model.ts";
import { coverageWords } from "./words.ts";

interface CellStepsProps {
  readonly steps: readonly AnsweringStep[];
  readonly organisations: OrganisationsById;
}

/** The steps of the pathway behind a field. */
export function CellSteps({ steps, organisations }: CellStepsProps): ReactElement | null {
  const own = coverageWords.useWords();
  const { language } = useLanguage();
  if (steps.length === 0) return null;
  return (
    <section className="panel-part">
      <h3>{own.panel.steps}</h3>
      {steps.map(({ pathway, step }) => (
        <article key={`${pathway.id} ${step.id}`} className="panel-service">
          <h4>
            <Link
              to="/$lang/countries/$code"
              params={{ lang: language, code: pathway.jurisdiction }}
              hash={stepAnchor(step.id)}
            >
              <Localised of={pathway} text={step.title} />
            </Link>
          </h4>
          <p>
            <span className="soft">
              <PartyNames of={pathway} parties={step.actor} organisations={organisations} />
            </span>{" "}
            <Localised of={pathway} text={step.action} />
          </p>
          <Sources evidence={evidenceOf(pathway, step)} />
        </article>
      ))}
    </section>
  );
}
