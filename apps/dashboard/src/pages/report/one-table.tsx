import type { ReactElement } from "react";
import { ScrollRegion } from "../../design/scroll-region.tsx";
import { topNeeds } from "../../records/need-tree.ts";
import type { AreaRow } from "./area-rows.ts";
import { rowHead } from "./sentences.ts";
import { type Speech, useSpeech } from "./use-speech.ts";
import "../../design/ruled-table.css";

interface OneTableProps {
  readonly rows: readonly AreaRow[];
  readonly title: string;
}

/** The answers of the only State: question by question, or need by need with phase beside phase. */
export function OneTable({ rows, title }: OneTableProps): ReactElement {
  const speech = useSpeech();
  const { words } = speech;
  // What is asked of the needs as a whole, a sentence says.
  if (rows.some(({ subject }) => "need" in subject)) return <NeedTable rows={rows} title={title} />;
  return (
    <ScrollRegion label={title}>
      <table className="ruled-table spans report-table">
        <caption className="visually-hidden">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{words.columns.question}</th>
            <th scope="col">{words.columns.answer}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={JSON.stringify(row.subject)}>
              <th scope="row">{rowHead(row.subject, speech)}</th>
              <td>{saidBy(row, speech)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

const phases = ["emergency", "follow-up"] as const;

function NeedTable({ rows, title }: OneTableProps): ReactElement {
  const speech = useSpeech();
  const { words, phrasing } = speech;
  const { label } = phrasing;
  return (
    <ScrollRegion label={`${words.columns.need} – ${title}`}>
      <table className="ruled-table spans report-table">
        <caption className="visually-hidden">{`${words.columns.need} – ${title}`}</caption>
        <thead>
          <tr>
            <th scope="col">{words.columns.need}</th>
            {phases.map((phase) => (
              <th key={phase} scope="col">
                {label("phase", phase)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {topNeeds.map((need) => (
            <tr key={need}>
              <th scope="row">{label("need", need)}</th>
              {phases.map((phase) => {
                const row = rows.find(
                  ({ subject }) => "need" in subject && subject.need === need && subject.phase === phase,
                );
                return <td key={phase}>{row === undefined ? words.said.unknown : saidBy(row, speech)}</td>;
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

/** The answer of the only State. */
function saidBy({ answer, no }: AreaRow, { words }: Speech): string {
  if (answer.yes.length > 0) return words.said.yes;
  return answer.no.length > 0 ? words.said[no] : words.said.unknown;
}
