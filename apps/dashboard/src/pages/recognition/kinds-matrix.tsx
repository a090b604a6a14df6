import { Link } from "@tanstack/react-router";
import { type CSSProperties, memo, type ReactElement } from "react";
import { useGridKeys } from "../../design/grid-keys.ts";
import { ScrollRegion } from "../../design/scroll-region.tsx";
import { GridHelp } from "../../records/grid-help.tsx";
import { useLanguage } from "../../words/language.tsx";
import type { KindGroup, StateRow } from "./kinds-model.ts";
import { recognitionWords } from "./words.ts";
import "../../design/turned-head.css";
import "./kinds-matrix.css";

interface KindsMatrixProps {
  readonly rows: readonly StateRow[];
  readonly columns: readonly KindGroup[];
  readonly onOpen: (state: string, kind: string) => void;
}

/** Name of a field in the page, so that the focus can come back to it. */
export function fieldId(state: string, kind: string): string {
  return `field_${state}_${kind}`;
}

/** States in rows, kinds of measures in columns: one stop of the keyboard, with arrows inside. */
export const KindsMatrix = memo(function KindsMatrix({
  rows,
  columns,
  onOpen,
}: KindsMatrixProps): ReactElement {
  const { words: shared, label } = useLanguage();
  const words = recognitionWords.useWords();
  const grid = useGridKeys(({ id }) => {
    const [, state, kind] = id.split("_");
    if (state !== undefined && kind !== undefined) onOpen(state, kind);
  });
  const fields = columns.reduce((sum, { kinds }) => sum + kinds.length, 0);
  const nameOf = (code: string) => label("recognition-measure", code);
  return (
    <div className="kinds-picture">
      <ScrollRegion label={words.table}>
        <table {...grid} className="kinds-matrix" style={{ "--fields": fields } as CSSProperties}>
          <caption className="visually-hidden">{words.table}</caption>
          <thead>
            <tr>
              <th scope="col" rowSpan={2} className="kinds-state">
                {shared.states.one}
              </th>
              <th scope="col" rowSpan={2} className="turned-head kinds-all">
                <span>{words.all}</span>
              </th>
              {columns.map(({ group, kinds }) => (
                <th key={group ?? "own"} scope="colgroup" colSpan={kinds.length} className="kinds-group">
                  {group === undefined ? words.ownKinds : nameOf(group)}
                </th>
              ))}
            </tr>
            <tr>
              {columns.flatMap(({ group, kinds }) =>
                kinds.map((kind) => (
                  <th key={kind} scope="col" className="turned-head">
                    <span>{kind === group ? words.unsaid : nameOf(kind)}</span>
                  </th>
                )),
              )}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.state} row={row} columns={columns} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <GridHelp />
    </div>
  );
});

interface RowProps {
  readonly row: StateRow;
  readonly columns: readonly KindGroup[];
}

const Row = memo(function Row({ row, columns }: RowProps): ReactElement {
  const { words: shared, label, format, language } = useLanguage();
  const words = recognitionWords.useWords();
  const nameOf = (kind: string, said: string) =>
    format.region(row.state) + shared.joiner + label("recognition-measure", kind) + shared.colon + said;
  return (
    <tr>
      <th scope="row" className="kinds-state">
        <Link
          to="/$lang/countries/$code"
          params={{ lang: language, code: row.state }}
          hash="recognition"
          tabIndex={-1}
        >
          {format.region(row.state)}
        </Link>
      </th>
      <td className="kinds-all">{format.number(row.measures.length)}</td>
      {columns.flatMap(({ kinds }) =>
        kinds.map((kind, index) => {
          const found = row.byKind.get(kind)?.length;
          const edge = index === 0 ? " kinds-edge" : "";
          if (found === undefined)
            return (
              <td
                key={kind}
                className={`kinds-empty${edge}`}
                tabIndex={-1}
                aria-label={nameOf(kind, words.empty)}
              >
                <span aria-hidden="true">·</span>
              </td>
            );
          return (
            <td
              key={kind}
              id={fieldId(row.state, kind)}
              className={`kinds-field${edge}`}
              tabIndex={-1}
              aria-haspopup="dialog"
              aria-label={nameOf(kind, words.count(found))}
            >
              <span aria-hidden="true">{format.number(found)}</span>
            </td>
          );
        }),
      )}
    </tr>
  );
});
