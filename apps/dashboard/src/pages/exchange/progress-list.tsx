import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { projectedRecords } from "../../data/queries.ts";
import { Disclosure } from "../../design/disclosure.tsx";
import { ScrollRegion } from "../../design/scroll-region.tsx";
import { useStandings } from "../../records/standing.ts";
import { useLanguage } from "../../words/language.tsx";
import { hasSpoken, type StateRow, stateRows } from "./state-rows.ts";

/** How far each State has come: those that have spoken first, the others on demand. */
export function ProgressList(): ReactElement {
  const { words, format } = useLanguage();
  const { progress } = words.exchange;
  const { data } = useSuspenseQuery(projectedRecords());
  const rows = stateRows(data.records, useStandings().confirmedBy).toSorted((a, b) =>
    format.compareRegions(a.state, b.state),
  );
  const silent = rows.filter((row) => !hasSpoken(row));
  if (rows.length === 0) return <p className="prose">{words.emptyStates}</p>;
  return (
    <>
      {silent.length === rows.length ? (
        <p className="prose">{progress.nobody}</p>
      ) : (
        <>
          <p className="prose">{progress.lead}</p>
          <ProgressTable rows={rows.filter(hasSpoken)} label={progress.table} />
        </>
      )}
      {silent.length > 0 && (
        <Disclosure title={progress.silent(silent.length)} printed={false}>
          <ProgressTable rows={silent} label={progress.silent(silent.length)} />
        </Disclosure>
      )}
    </>
  );
}

interface ProgressTableProps {
  readonly rows: readonly StateRow[];
  readonly label: string;
}

/** How many records each State publishes itself, how many it has confirmed, and how many were only compiled. */
function ProgressTable({ rows, label }: ProgressTableProps): ReactElement {
  const { words } = useLanguage();
  const { progress } = words.exchange;
  return (
    <ScrollRegion label={label}>
      <table className="progress-table">
        <thead>
          <tr>
            <th scope="col">{progress.state}</th>
            <th scope="col">{progress.own}</th>
            <th scope="col">{progress.confirmed}</th>
            <th scope="col">{progress.compiled}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.state} row={row} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function Row({ row: { state, own, confirmed, compiled } }: { readonly row: StateRow }): ReactElement {
  const { format, language } = useLanguage();
  return (
    <tr>
      <th scope="row">
        <Link to="/$lang/countries/$code" params={{ lang: language, code: state }}>
          {format.region(state)}
        </Link>
      </th>
      {Object.entries({ own, confirmed, compiled }).map(([name, count]) => (
        <td key={name} className={count === 0 ? "soft" : undefined}>
          {format.number(count)}
        </td>
      ))}
    </tr>
  );
}
