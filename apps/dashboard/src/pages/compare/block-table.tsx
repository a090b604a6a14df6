import type { Comparison } from "@civic/schema/compute";
import { memo, type ReactElement } from "react";
import { ScrollRegion } from "../../design/scroll-region.tsx";
import { useLanguage } from "../../words/language.tsx";
import type { BlockContent } from "./block-content.ts";
import { CellView } from "./cell-view.tsx";
import { placeOf, type TableRow } from "./compare-model.ts";
import { RowHead } from "./row-head.tsx";
import { StateHead } from "./state-head.tsx";
import { compareWords } from "./words.ts";

/** A part as a table: a column for each State, whose name stays in view. */
export function BlockTable({ block, rows, states, isShown }: BlockContent): ReactElement {
  const { format } = useLanguage();
  const own = compareWords.useWords();
  const named = states.map(({ state }) => format.region(state)).join(", ");
  const caption = own.table(own.blocks[block], named);
  return (
    <ScrollRegion label={caption}>
      <table className="compare-table" style={{ "--columns": states.length } as Record<string, number>}>
        <caption className="visually-hidden">{caption}</caption>
        <StatesRow states={states} />
        <tbody>
          {rows.map((row) => (
            <Row key={row.key} row={row} isHidden={!isShown(row)} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

const StatesRow = memo(function StatesRow({ states }: Pick<Comparison, "states">): ReactElement {
  const own = compareWords.useWords();
  return (
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
  );
});

interface RowProps {
  readonly row: TableRow;
  readonly isHidden: boolean;
}

const Row = memo(function Row({ row, isHidden }: RowProps): ReactElement {
  return (
    <tr id={placeOf(row)} hidden={isHidden}>
      <th scope="row">
        <RowHead row={row} />
      </th>
      {row.cells.map((cell) => (
        <td key={cell.state}>
          <CellView row={row} cell={cell} />
        </td>
      ))}
    </tr>
  );
});
