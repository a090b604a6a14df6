import { languages } from "@civic/schema/languages";
import { type ReactElement, useRef } from "react";
import { failureLines } from "../../data/failure-lines.ts";
import { Failure } from "../../design/failure.tsx";
import { saveFile } from "../../design/save-file.ts";
import { CompiledMark, standingOf } from "../../records/compiled-mark.tsx";
import { TakeAway } from "../../records/take-away.tsx";
import { AnnexPart } from "./annex-part.tsx";
import { AreaPart } from "./area-part.tsx";
import { GapTable } from "./gap-table.tsx";
import { PracticeList } from "./practice-list.tsx";
import { reportData, reportRows } from "./report-files.ts";
import { ReportHead } from "./report-head.tsx";
import type { WrittenReport } from "./report-inputs.ts";
import { savedReport } from "./saved-report.ts";
import { useAnnex } from "./use-annex.ts";
import { useSpeech } from "./use-speech.ts";

interface ReportViewProps {
  readonly written: WrittenReport;
  readonly title: string;
}

/** A report as it is read, printed and saved. */
export function ReportView({ written, title }: ReportViewProps): ReactElement {
  const speech = useSpeech();
  const { words, phrasing } = speech;
  const { report, today, calls } = written;
  const { language } = phrasing;
  const annex = useAnnex(written, title);
  const article = useRef<HTMLElement>(null);
  const name = `civic-report-${today}-${language}`;
  const save = () => {
    if (article.current === null) return;
    const { direction } = languages[language];
    const text = savedReport({ title, language, direction, article: article.current });
    saveFile({ name: `${name}.html`, type: "text/html;charset=utf-8", text });
  };
  const ready = annex.citation !== undefined;
  return (
    <>
      <section className="report-tools no-print" aria-label={words.actions.title}>
        <button type="button" className="button" disabled={!ready} onClick={() => globalThis.print()}>
          {words.actions.print}
        </button>
        <button type="button" className="button" disabled={!ready} onClick={save}>
          {words.actions.save}
        </button>
        <TakeAway
          title={title}
          name={name}
          rows={() => reportRows(report, speech)}
          data={() => reportData(report, annex.basis)}
          call={calls}
        />
        {annex.failure && (
          <Failure
            title={phrasing.words.failure.title}
            lines={failureLines(annex.failure.error, phrasing.words.failure, globalThis.location.origin)}
            retryLabel={phrasing.words.retry}
            onRetry={annex.failure.tryAgain}
          />
        )}
      </section>
      <div className="no-print">
        <CompiledMark standing={standingOf(report.records, language)} />
      </div>
      <article className="report" ref={article}>
        <ReportHead report={report} today={today} />
        {report.areas.map((area, index) => (
          <AreaPart key={area.area} area={area} report={report} number={index + 1} />
        ))}
        <section aria-labelledby="report-gaps">
          <h2 id="report-gaps">{words.gaps.others}</h2>
          <p>{words.gaps.othersLead}</p>
          <GapTable
            rows={report.gaps}
            states={report.states}
            title={`${words.gaps.kind} – ${words.gaps.others}`}
          />
          {report.otherPractices.length > 0 && (
            <>
              <h3>{words.practices.others}</h3>
              <PracticeList practices={report.otherPractices} states={report.states} />
            </>
          )}
        </section>
        <AnnexPart annex={annex} calls={calls} />
      </article>
    </>
  );
}
