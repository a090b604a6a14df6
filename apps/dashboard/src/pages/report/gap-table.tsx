import type { ReactElement } from "react";
import { ScrollRegion } from "../../design/scroll-region.tsx";
import { type GapRow, totalOf } from "./gap-rows.ts";
import { type Speech, useSpeech } from "./use-speech.ts";
import "../../design/ruled-table.css";

interface GapTableProps {
  readonly rows: readonly GapRow[];
  readonly states: readonly string[];
  readonly title: string;
}

/** How often each kind of gap was found, and where. */
export function GapTable({ rows, states, title }: GapTableProps): ReactElement {
  const speech = useSpeech();
  const { words, phrasing } = speech;
  if (states.length === 1) return <p>{ofOne(rows, states, speech)}</p>;
  return (
    <ScrollRegion label={title}>
      <table className="ruled-table spans report-table of-gaps">
        <caption className="visually-hidden">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{words.gaps.kind}</th>
            <th scope="col">{words.gaps.count}</th>
            <th scope="col">{words.gaps.where}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.kind}>
              <th scope="row">{phrasing.label("gap-kind", row.kind)}</th>
              <td>{totalWords(row, states, speech)}</td>
              <td>{whereWords(row, speech)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

/** The gaps of the only State on a line. */
function ofOne(rows: readonly GapRow[], states: readonly string[], speech: Speech): string {
  const { label, words } = speech.phrasing;
  return rows
    .map((row) => label("gap-kind", row.kind) + words.colon + totalWords(row, states, speech))
    .join(words.clock.joiner);
}

/** 0 says that it was looked for; where nobody could look there is no figure. */
function totalWords(row: GapRow, states: readonly string[], { words, phrasing }: Speech): string {
  return row.notSought.length === states.length ? words.gaps.notSought : phrasing.format.number(totalOf(row));
}

function whereWords({ found, notSought }: GapRow, { words, phrasing }: Speech): string {
  const { format, words: shared } = phrasing;
  const named = found.map(({ state, count }) => `${format.region(state)} ${format.number(count)}`);
  const unsought = notSought.map(format.region).join(shared.joiner);
  return [
    ...(named.length > 0 ? [named.join(shared.joiner)] : []),
    ...(unsought === "" ? [] : [words.gaps.notSought + shared.colon + unsought]),
  ].join(shared.clock.joiner);
}
