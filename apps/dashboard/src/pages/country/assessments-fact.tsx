import type { NationalSystem } from "@civic/schema";
import type { ReactElement } from "react";
import { Fact } from "../../design/facts.tsx";
import { evidenceOf } from "../../records/evidence.ts";
import { Localised } from "../../records/localised.tsx";
import { type OrganisationsById, PartyNames } from "../../records/parties.tsx";
import { Sources } from "../../records/sources.tsx";
import { WebLink } from "../../records/web-link.tsx";
import { useLanguage } from "../../words/language.tsx";

interface AssessmentsFactProps {
  readonly system: NationalSystem;
  readonly organisations: OrganisationsById;
}

/** With which instrument the needs of a victim are assessed, by whom and when. */
export function AssessmentsFact({ system, organisations }: AssessmentsFactProps): ReactElement | null {
  const { words, label } = useLanguage();
  const terms = words.recordFacts.system;
  if (system.needsAssessments === undefined) return null;
  return (
    <Fact term={terms.assessments}>
      <ul className="fact-list">
        {system.needsAssessments.map((assessment) => {
          const { instrument, usedBy, phases, description, url } = assessment;
          return (
            <li key={JSON.stringify(instrument)}>
              <p className="fact-stated">
                <Localised of={system} text={instrument} />
              </p>
              {description && (
                <p>
                  <Localised of={system} text={description} />
                </p>
              )}
              {usedBy && (
                <p>
                  <span className="soft">{terms.usedBy + words.colon}</span>
                  <PartyNames of={system} parties={usedBy} organisations={organisations} />
                </p>
              )}
              {phases && <p className="soft">{phases.map((phase) => label("phase", phase)).join(" · ")}</p>}
              {url !== undefined && (
                <p>
                  <WebLink url={url} />
                </p>
              )}
              <Sources evidence={evidenceOf(system, assessment)} />
            </li>
          );
        })}
      </ul>
    </Fact>
  );
}
