import type { ReactElement } from "react";
import { AnswerTable } from "./answer-table.tsx";
import { GapTable } from "./gap-table.tsx";
import { OneTable } from "./one-table.tsx";
import { PracticeList } from "./practice-list.tsx";
import type { AreaReport, Report } from "./report-model.ts";
import { most } from "./report-search.ts";
import { RequirementList } from "./requirement-list.tsx";
import { AxisTable, SchemeTable, TimeTable } from "./scheme-tables.tsx";
import { areaSentences } from "./sentences.ts";
import { useSpeech } from "./use-speech.ts";

interface AreaPartProps {
  readonly area: AreaReport;
  readonly report: Report;
  readonly number: number;
}

/** One key area: what it comes to, the answers State by State, what is missing, and what was done well. */
export function AreaPart({ area, report, number }: AreaPartProps): ReactElement {
  const speech = useSpeech();
  const { words, phrasing } = speech;
  const id = `report-${area.area}`;
  const title = phrasing.label("key-area", area.area);
  const asked = `${words.columns.question} – ${title}`;
  const { states } = report;
  const isNamed = states.length <= most;
  const paying = area.area === "recognition-compensation-memory" && report.schemes.length > 0;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        {phrasing.format.number(number)}. {title}
      </h2>
      <ul className="report-said">
        {areaSentences(area, report, speech).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {states.length === 1 ? (
        <OneTable rows={area.rows} title={asked} />
      ) : (
        <AnswerTable rows={area.rows} states={states} title={asked} />
      )}
      {paying && (isNamed ? <SchemeTable report={report} /> : <AxisTable report={report} />)}
      {paying && states.length > 1 && <TimeTable report={report} />}
      {area.gaps.length > 0 && (
        <>
          <h3>{words.gaps.title}</h3>
          <GapTable rows={area.gaps} states={states} title={`${words.gaps.title} – ${title}`} />
        </>
      )}
      {area.requirements.length > 0 && <RequirementList area={area} report={report} />}
      <h3>{words.practices.title}</h3>
      <PracticeList practices={area.practices} states={states} />
    </section>
  );
}
