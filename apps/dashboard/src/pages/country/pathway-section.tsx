import type { Pathway } from "@civic/schema";
import { Link } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { Localised } from "../../records/localised.tsx";
import { NotKnown } from "../../records/parties.tsx";
import { pathwayStages } from "../../records/pathway-stages.ts";
import { RegionsLine } from "../../records/regions-line.tsx";
import { Statements } from "../../records/statements.tsx";
import { useLanguage } from "../../words/language.tsx";
import { HandOverBand } from "./hand-over-band.tsx";
import type { PathwayContext } from "./pathway-model.ts";
import { PathwayStepView } from "./pathway-step.tsx";
import { Section } from "./section.tsx";
import "./pathway.css";
import { RecordFoot } from "../../records/record-foot.tsx";
import { countryPageWords } from "./words.ts";

interface PathwaySectionProps {
  readonly pathways: readonly Pathway[];
  readonly context: PathwayContext;
}

/** The way of a victim as ordered lists, the hand-over between the two stages set apart. */
export function PathwaySection({ pathways, context }: PathwaySectionProps): ReactElement {
  const own = countryPageWords.useWords();
  return (
    <Section id="pathway" title={own.pathway}>
      {pathways.length === 0 && <NotKnown />}
      {pathways.map((pathway) => (
        <PathwayView key={pathway.id} pathway={pathway} context={context} />
      ))}
    </Section>
  );
}

interface PathwayViewProps {
  readonly pathway: Pathway;
  readonly context: PathwayContext;
}

function PathwayView({ pathway, context }: PathwayViewProps): ReactElement {
  const own = countryPageWords.useWords();
  const { language, label } = useLanguage();
  const stages = pathwayStages(pathway);
  return (
    <div className="pathway">
      <p className="pathway-name">
        <Localised of={pathway} text={pathway.name} />
      </p>
      <RegionsLine regions={pathway.regions} />
      <p className="no-print">
        <Link
          to="/$lang/pathways"
          params={{ lang: language }}
          search={{ states: [pathway.jurisdiction] }}
          preload={false}
        >
          {own.lanes}
        </Link>
      </p>
      {pathway.summary && <Statements of={pathway} statements={[pathway.summary]} />}
      {stages.map(({ stage, steps }) => (
        <div key={stage}>
          {stage === "follow-up" && <HandOverBand pathway={pathway} context={context} />}
          <h3 className="pathway-stage">{label("phase", stage)}</h3>
          <ol className="pathway-steps" start={steps[0]?.number}>
            {steps.map((numbered) => (
              <PathwayStepView
                key={numbered.step.id}
                pathway={pathway}
                numbered={numbered}
                context={context}
              />
            ))}
          </ol>
        </div>
      ))}
      <RecordFoot record={pathway} />
    </div>
  );
}
