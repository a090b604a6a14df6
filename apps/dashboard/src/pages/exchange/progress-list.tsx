import { useSuspenseQueries } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { nodeDocument } from "../../data/exchange.ts";
import { projectedRecords } from "../../data/queries.ts";
import { ScrollRegion } from "../../design/scroll-region.tsx";
import { useStandings } from "../../records/standing.ts";
import { TakeAway } from "../../records/take-away.tsx";
import { useLanguage } from "../../words/language.tsx";
import { hasSpoken, type StateRow, stateRows } from "./state-rows.ts";
import "../../design/ruled-table.css";
import { exchangeWords } from "./words.ts";

const columns = ["own", "replaced", "confirmed", "compiled", "keys"] as const;

/** How far each State has come, in the order of their names. */
export function ProgressList(): ReactElement {
  const own = exchangeWords.useWords();
  const { words, format } = useLanguage();
  const { progress } = own;
  const { confirmedBy } = useStandings();
  const [projection, document] = useSuspenseQueries({ queries: [projectedRecords(), nodeDocument()] });
  const rows = stateRows({
    records: projection.data.records,
    isConfirmed: confirmedBy,
    document: document.data,
  }).toSorted((a, b) => format.compareRegions(a.state, b.state));
  if (rows.length === 0) return <p className="prose">{words.emptyStates}</p>;
  return (
    <>
      <p className="prose">{progress.lead}</p>
      {!rows.some(hasSpoken) && <p className="prose">{progress.nobody}</p>}
      <ScrollRegion label={progress.table}>
        <table className="ruled-table of-figures progress-table">
          <caption>{progress.table}</caption>
          <thead>
            <tr>
              <th scope="col">{progress.state}</th>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {progress[column]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.state} row={row} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <TakeAway
        title={progress.title}
        name="states-progress"
        rows={() => [
          [progress.state, ...columns.map((column) => progress[column])],
          ...rows.map((row) => [format.region(row.state), ...columns.map((column) => String(row[column]))]),
        ]}
        data={() => rows}
        call={["/v1/projection", "/v1/confirmations", "/.well-known/civic-node"]}
      />
    </>
  );
}

function Row({ row }: { readonly row: StateRow }): ReactElement {
  const { format, language } = useLanguage();
  return (
    <tr>
      <th scope="row">
        <Link to="/$lang/countries/$code" params={{ lang: language, code: row.state }}>
          {format.region(row.state)}
        </Link>
      </th>
      {columns.map((column) => (
        <td key={column} className={row[column] === 0 ? "soft" : undefined}>
          {format.number(row[column])}
        </td>
      ))}
    </tr>
  );
}
