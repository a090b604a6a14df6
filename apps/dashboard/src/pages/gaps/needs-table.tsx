import type { PhaseCode } from "@civic/schema";
import type { ReactElement } from "react";
import { ScrollRegion } from "../../design/scroll-region.tsx";
import { NeedCellView } from "./need-cell.tsx";
import type { NeedRow } from "./needs-model.ts";
import { useSpeech } from "./use-speech.ts";
import "../../design/ruled-table.css";
import "../../records/level.css";

interface NeedsTableProps {
  readonly rows: readonly NeedRow[];
  readonly title: string;
  readonly phase: PhaseCode;
}

/** Needs with what each of the chosen States has for them. */
export function NeedsTable({ rows, title, phase }: NeedsTableProps): ReactElement {
  const { words, phrasing } = useSpeech();
  const { label, format } = phrasing;
  const states = rows[0]?.cells.map(({ state }) => state) ?? [];
  return (
    <ScrollRegion label={`${words.filter.need} – ${title}`}>
      <table className="ruled-table spans" style={{ minInlineSize: `${9 + states.length * 8}rem` }}>
        <caption className="visually-hidden">{title}</caption>
        <thead>
          <tr>
            <th scope="col" className="gap-head gap-first">
              {words.filter.need}
            </th>
            {states.map((state) => (
              <th key={state} scope="col" className="gap-head">
                {format.region(state)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ need, cells }) => (
            <tr key={need}>
              <th scope="row" className="gap-first">
                {label("need", need)}
              </th>
              {cells.map((cell) => (
                <td key={cell.state}>
                  <NeedCellView cell={cell} need={need} phase={phase} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
