import type { ReactElement } from "react";
import { ScrollRegion } from "../../design/scroll-region.tsx";
import { type Side, sides } from "./answers.ts";
import type { AreaRow } from "./area-rows.ts";
import { most } from "./report-search.ts";
import { rowHead } from "./sentences.ts";
import { StateNames } from "./state-names.tsx";
import { type Speech, useSpeech } from "./use-speech.ts";
import "../../design/ruled-table.css";

interface AnswerTableProps {
  readonly rows: readonly AreaRow[];
  readonly states: readonly string[];
  readonly title: string;
}

/** Every question of a key area with the States that give each answer. */
export function AnswerTable({ rows, states, title }: AnswerTableProps): ReactElement {
  const speech = useSpeech();
  const { words } = speech;
  return (
    <ScrollRegion label={title}>
      <table className="ruled-table spans report-table of-many">
        <caption className="visually-hidden">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{words.columns.question}</th>
            {sides.map((side) => (
              <th key={side} scope="col">
                {words.columns[side]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={JSON.stringify(row.subject)}>
              <th scope="row">{rowHead(row.subject, speech)}</th>
              {sides.map((side) => (
                <td key={side}>
                  <StateNames
                    states={row.answer[side]}
                    note={side === "no" && row.no === "partly" ? words.partlyCell : undefined}
                    instead={states.length > most ? insteadOfNames(side, row, speech) : undefined}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

/** Of a large group the answer that most States give names none: the others are named, so its States are known. */
function insteadOfNames(side: Side, row: AreaRow, { words }: Speech): string | undefined {
  if (side !== largestSide(row)) return undefined;
  return sides.every((each) => each === side || row.answer[each].length === 0) ? words.all : words.others;
}

function largestSide({ answer }: AreaRow): Side {
  return sides.reduce((largest, side) => (answer[side].length > answer[largest].length ? side : largest));
}
