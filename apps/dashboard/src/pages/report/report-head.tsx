import { stateProgress } from "@civic/schema/compute";
import type { ReactElement } from "react";
import { Fact, Facts } from "../../design/facts.tsx";
import { asOfRange } from "../../records/as-of-range.ts";
import { useStandings } from "../../records/standing.ts";
import { publisherName } from "../../words/publisher-name.ts";
import type { Report } from "./report-model.ts";
import { useSpeech } from "./use-speech.ts";

interface ReportHeadProps {
  readonly report: Report;
  readonly today: string;
}

/** Whom a report is about, as of when, and who stands behind its records. */
export function ReportHead({ report, today }: ReportHeadProps): ReactElement {
  const { words, phrasing } = useSpeech();
  const { format } = phrasing;
  const { states, records } = report;
  const { own, confirmed } = stateProgress(records, useStandings().confirmedBy);
  const { head } = words;
  const publishers = [...new Set(records.map(({ publisher }) => publisher))].map((publisher) =>
    publisher === "civic" ? head.compiled : publisherName(publisher, phrasing),
  );
  return (
    <header>
      <Facts>
        <Fact term={head.states}>
          {states.length > 1 && `${format.number(states.length)}${phrasing.words.colon}`}
          {format.list(states.map(format.region))}
        </Fact>
        <Fact term={head.day}>{format.date(today)}</Fact>
        {records.length > 0 && (
          <>
            <Fact term={head.asOf}>{format.dates(asOfRange(records))}</Fact>
            <Fact term={head.publishers}>{format.list(publishers)}</Fact>
          </>
        )}
        <Fact term={head.records}>
          {[
            words.records(records.length),
            ...(own > 0 ? [words.ownRecords(own)] : []),
            words.confirmed(confirmed),
          ].join(phrasing.words.clock.joiner)}
        </Fact>
      </Facts>
      <p className="prose">{words.howToRead}</p>
    </header>
  );
}
