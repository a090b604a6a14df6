import { isThin, type TreatmentBy, type TreatmentRow, treatmentLine } from "@civic/schema/compute";
import { memo, type ReactElement } from "react";
import { Disclosure } from "../../design/disclosure.tsx";
import { treatmentSaid } from "../../records/treatment-said.ts";
import { TreatmentSign } from "../../records/treatment-sign.tsx";
import { useLanguage } from "../../words/language.tsx";
import { cellId, homeGroups } from "./treatment-cells.ts";
import type { RowsAtHand } from "./use-treatment-rows.ts";
import { equalWords } from "./words.ts";

interface TreatmentListProps {
  readonly rows: RowsAtHand;
  readonly events: readonly string[];
  readonly homes: readonly string[];
  readonly by: TreatmentBy;
  readonly onOpen: (event: string, home: string) => void;
}

/** The picture for a narrow screen: State by State, those together for whom the same happens. */
export const TreatmentList = memo(function TreatmentList({
  rows,
  events,
  homes,
  by,
  onOpen,
}: TreatmentListProps): ReactElement {
  const { format } = useLanguage();
  const words = equalWords.useWords();
  return (
    <div className="treatment-list">
      {events.map((event) => {
        const row = rows.get(event);
        return (
          <Disclosure
            key={event}
            title={format.region(event)}
            line={row ? <Levels row={row} homes={homes} by={by} /> : words.pending}
            printed={false}
          >
            {row && <Groups row={row} homes={homes} by={by} onOpen={onOpen} />}
          </Disclosure>
        );
      })}
    </div>
  );
});

interface RowProps {
  readonly row: TreatmentRow;
  readonly homes: readonly string[];
  readonly by: TreatmentBy;
}

/** The signs of a row, each with its number of States of home. */
function Levels({ row, homes, by }: RowProps): ReactElement {
  const { words: shared, format } = useLanguage();
  const line = treatmentLine(row, homes, by);
  const levels = homeGroups(row, homes, by).map(({ cell }) => cell.level);
  return (
    <>
      {[...new Set(levels)].map((level) => (
        <span key={level} className="treatment-level">
          <TreatmentSign level={level} thin={isThin(line)} /> {shared.treatmentLevels[level]}
          {shared.colon}
          {format.number(line.states[level])}
        </span>
      ))}
      <span className="treatment-level">{treatmentSaid({ ...line, ...line.records }, shared)}</span>
    </>
  );
}

function Groups({ row, homes, by, onOpen }: RowProps & Pick<TreatmentListProps, "onOpen">): ReactElement {
  const { words: shared, format } = useLanguage();
  return (
    <>
      {homeGroups(row, homes, by).map(({ cell, homes: alike }) => (
        <section key={[cell.level, cell.closes, cell.opens, cell.unclear].join()}>
          <h2>
            <TreatmentSign level={cell.level} thin={isThin(cell)} /> {shared.treatmentLevels[cell.level]}
          </h2>
          <p>{treatmentSaid(cell, shared)}</p>
          <p className="soft small">{shared.treatmentTable.homes}</p>
          <ul className="tags">
            {alike.map((home) => (
              <li key={home}>
                <button
                  type="button"
                  id={cellId(row.event, home)}
                  className="chosen"
                  aria-haspopup="dialog"
                  onClick={() => onOpen(row.event, home)}
                >
                  {format.region(home)}
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
