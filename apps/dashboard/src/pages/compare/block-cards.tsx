import type { Comparison } from "@civic/schema/compute";
import { memo, type ReactElement } from "react";
import type { BlockContent } from "./block-content.ts";
import { CellView } from "./cell-view.tsx";
import { placeOf, type TableRow } from "./compare-model.ts";
import { RowHead } from "./row-head.tsx";
import { StateHead } from "./state-head.tsx";

/** A part on a narrow screen: a card for each row, whose name stays in view, and the States one under the other. */
export function BlockCards({ rows, states, isShown }: BlockContent): ReactElement {
  return (
    <>
      {rows.map((row) => (
        <Card key={row.key} row={row} states={states} isHidden={!isShown(row)} />
      ))}
    </>
  );
}

interface CardProps extends Pick<Comparison, "states"> {
  readonly row: TableRow;
  readonly isHidden: boolean;
}

const Card = memo(function Card({ row, states, isHidden }: CardProps): ReactElement {
  return (
    <article className="compare-card" id={placeOf(row)} hidden={isHidden}>
      <h3 className="compare-card-head">
        <RowHead row={row} />
      </h3>
      <dl>
        {row.cells.map((cell, index) => (
          <div key={cell.state}>
            <dt>
              <StateHead state={cell.state} records={states[index]?.records ?? 0} />
            </dt>
            <dd>
              <CellView row={row} cell={cell} />
            </dd>
          </div>
        ))}
      </dl>
    </article>
  );
});
