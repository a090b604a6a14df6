import type { ReactElement } from "react";
import { Localised } from "../../records/localised.tsx";
import { RecordLink } from "../../records/record-link.tsx";
import type { AreaReport, Report } from "./report-model.ts";
import type { OpenRequirement } from "./requirements.ts";
import { type Speech, useSpeech } from "./use-speech.ts";

interface RequirementListProps {
  readonly area: AreaReport;
  readonly report: Report;
}

/** What texts ask for in a key area and no record answers, text by text. */
export function RequirementList({ area, report }: RequirementListProps): ReactElement {
  const speech = useSpeech();
  const { words } = speech;
  const guidelines = [...new Set(area.requirements.map(({ guideline }) => guideline))];
  return (
    <>
      <h3>{words.requirements.title}</h3>
      <p className="report-small soft small">{words.requirements.more}</p>
      <ul className="report-requirements">
        {guidelines.map((guideline) => (
          <li key={guideline.id}>
            <RecordLink record={guideline}>
              <Localised of={guideline} text={guideline.name} />
            </RecordLink>
            {speech.phrasing.words.colon}
            {area.requirements
              .filter((open) => open.guideline === guideline)
              .map((open) => openWords(open, report, speech))
              .join(speech.phrasing.words.clock.joiner)}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Article and needs; the States stand in brackets where there are several. */
function openWords({ requirement, needs }: OpenRequirement, { states }: Report, speech: Speech): string {
  const { phrasing, words } = speech;
  const { label, format } = phrasing;
  const { joiner } = phrasing.words;
  const named = needs.map(({ need, states: its }) => {
    const where = states.length === 1 ? "" : ` (${its.map(format.region).join(joiner)})`;
    return label("need", need) + where;
  });
  const article =
    requirement.article === undefined ? "" : `${words.requirements.article(requirement.article)} `;
  return article + named.join(joiner);
}
