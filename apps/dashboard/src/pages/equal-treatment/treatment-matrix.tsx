import {
  isThin,
  type TreatmentBy,
  type TreatmentCell,
  type TreatmentRow,
  treatmentCell,
} from "@civic/schema/compute";
import { Link } from "@tanstack/react-router";
import { type CSSProperties, memo, type ReactElement, useCallback } from "react";
import { useGridKeys } from "../../design/grid-keys.ts";
import { ScrollRegion } from "../../design/scroll-region.tsx";
import { GridHelp } from "../../records/grid-help.tsx";
import { treatmentSaid } from "../../records/treatment-said.ts";
import { signClass } from "../../records/treatment-sign.tsx";
import { useLanguage } from "../../words/language.tsx";
import { cellId } from "./treatment-cells.ts";
import type { RowsAtHand } from "./use-treatment-rows.ts";
import { equalWords } from "./words.ts";
import "../../design/turned-head.css";
import "../../records/treatment-sign.css";
import "./treatment-matrix.css";

interface TreatmentMatrixProps {
  readonly rows: RowsAtHand;
  readonly events: readonly string[];
  readonly homes: readonly string[];
  readonly by: TreatmentBy;
  readonly onOpen: (event: string, home: string) => void;
}

/** States of the event in rows, States of home in columns: one stop of the keyboard, with arrows inside. */
export const TreatmentMatrix = memo(function TreatmentMatrix({
  rows,
  events,
  homes,
  by,
  onOpen,
}: TreatmentMatrixProps): ReactElement {
  const { words: shared, format } = useLanguage();
  const words = equalWords.useWords();
  const open = useCallback(
    ({ id }: HTMLElement) => {
      const [, event, home] = id.split("-");
      if (event !== undefined && home !== undefined && event !== home) onOpen(event, home);
    },
    [onOpen],
  );
  const grid = useGridKeys(open);
  const caption = [shared.treatmentTable.hurtIn, words.from[by]].join(" × ");
  return (
    <div className="treatment-picture">
      <ScrollRegion label={caption}>
        <table {...grid} className="treatment-matrix" style={{ "--homes": homes.length } as CSSProperties}>
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              <th scope="col" className="treatment-event treatment-corner">
                <span aria-hidden="true">
                  {words.from[by]} <span className="arrow" />
                </span>
                {shared.treatmentTable.hurtIn}
              </th>
              <th scope="col" className="turned-head treatment-base" title={words.ownPeople}>
                <span>
                  <span className="visually-hidden">{words.ownPeople + shared.colon}</span>
                  {words.opensToOwn}
                </span>
              </th>
              <th scope="col" className="turned-head treatment-base" title={words.ownPeople}>
                <span>
                  <span className="visually-hidden">{words.ownPeople + shared.colon}</span>
                  {words.notSettled}
                </span>
              </th>
              {homes.map((home) => (
                <th key={home} scope="col" className="turned-head" title={format.region(home)}>
                  <span>{format.region(home)}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {events.map((event) => (
              <EventRow key={event} event={event} row={rows.get(event)} homes={homes} by={by} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <GridHelp />
    </div>
  );
});

interface EventRowProps {
  readonly event: string;
  readonly row: TreatmentRow | undefined;
  readonly homes: readonly string[];
  readonly by: TreatmentBy;
}

const EventRow = memo(function EventRow({ event, row, homes, by }: EventRowProps): ReactElement {
  const { words: shared, format, language } = useLanguage();
  const words = equalWords.useWords();
  const count = (verdict: "met" | "unknown") => row?.given.filter((each) => each.verdict === verdict).length;
  const nameOf = (home: string, cell: TreatmentCell | undefined) => {
    const said = cell
      ? `${shared.treatmentLevels[cell.level]}. ${treatmentSaid(cell, shared)}`
      : words.pending;
    return words.panel.title(format.region(event), format.region(home)) + shared.colon + said;
  };
  return (
    <tr>
      <th scope="row" className="treatment-event">
        <Link to="/$lang/countries/$code" params={{ lang: language, code: event }} tabIndex={-1}>
          {format.region(event)}
        </Link>
      </th>
      <td className="treatment-base">{figure(count("met"), format.number)}</td>
      <td className="treatment-base treatment-open">{figure(count("unknown"), format.number)}</td>
      {homes.map((home) => {
        if (home === event)
          return (
            <td
              key={home}
              className="treatment-field treatment-own"
              tabIndex={-1}
              aria-label={format.region(event) + shared.colon + words.own}
            />
          );
        const cell = row && treatmentCell(row, home, by);
        return (
          <td
            key={home}
            id={cellId(event, home)}
            className={
              cell
                ? `treatment-field ${signClass(cell.level, isThin(cell))}${cell.mixed ? " treatment-mixed" : ""}`
                : "treatment-field"
            }
            tabIndex={-1}
            aria-haspopup="dialog"
            aria-label={nameOf(home, cell)}
          >
            {cell && isNumbered(cell) ? format.number(cell.number) : null}
          </td>
        );
      })}
    </tr>
  );
});

function figure(number: number | undefined, write: (n: number) => string): string {
  return number === undefined ? "…" : write(number);
}

/** What is the same, and what nobody can tell, is the same for the whole row: its numbers stand at the start. */
function isNumbered({ level }: TreatmentCell): boolean {
  return level !== "same" && level !== "unsettled";
}
