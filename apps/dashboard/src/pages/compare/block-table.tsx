import type { ReactElement } from "react";
import { ScrollRegion } from "../../design/scroll-region.tsx";
import { useLanguage } from "../../words/language.tsx";
import type { BlockContent } from "./block-content.ts";
import { CellView } from "./cell-view.tsx";
import { RowHead } from "./row-head.tsx";
import { StateHead } from "./state-head.tsx";
import { compareWords } from "./words.ts";

/** A part as a table: a column for each State, whose name stays in view. */
export function BlockTable({ block, rows, states }: BlockContent): ReactElement {
  const { format } = useLanguage();
  const own = compareWords.useWords();
  const named = states.map(({ state }) => format.region(state)).join(", ");
  const caption = own.table(own.blocks[block], named);
  return (
    <ScrollRegion label={caption}>
      <table className="compare-table" style={{ "--columns": states.length } as Record<string, number>}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{own.row}</th>
            {states.map((each) => (
              <th key={each.state} scope="col">
                <StateHead {...each} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">
                <RowHead row={row} />
              </th>
              {row.cells.map((cell) => (
                <td key={cell.state}>
                  <CellView cell={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
