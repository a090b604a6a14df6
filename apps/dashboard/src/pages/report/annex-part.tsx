import { grouped } from "@civic/schema/compute";
import { type BasisRecord, basisLine } from "@civic/schema/sheet";
import type { ReactElement } from "react";
import { Disclosure } from "../../design/disclosure.tsx";
import { sharedAddress } from "../../records/node-address.ts";
import type { Annex } from "./use-annex.ts";
import { useSpeech } from "./use-speech.ts";

interface AnnexPartProps {
  readonly annex: Annex;
  readonly calls: readonly string[];
}

/** On what a report rests, how to cite it, and how to count again. */
export function AnnexPart({ annex: { basis, citation }, calls }: AnnexPartProps): ReactElement {
  const { words, phrasing } = useSpeech();
  const { annex } = words;
  const origin = sharedAddress(globalThis.location.origin) ?? "";
  return (
    <section aria-labelledby="report-annex">
      <h2 id="report-annex">{annex.title}</h2>
      <h3>{annex.cite}</h3>
      <p className="report-cite">{citation ?? annex.citing}</p>
      <h3>{annex.calls}</h3>
      <ul className="report-calls">
        {calls.map((call) => (
          <li key={call}>
            <code dir="ltr">{`${origin}${call}`}</code>
          </li>
        ))}
      </ul>
      <p>{annex.lead}</p>
      <Disclosure title={words.records(basis.records.length)} line={phrasing.format.date(basis.today)}>
        {[...grouped(basis.records, startOf)].map(([start, records]) => (
          <div key={start} className="report-basis" dir="ltr">
            <p>{start}</p>
            <ul>
              {records.map((record) => (
                <li key={record.id} className="report-record">
                  {basisLine(record).slice(start.length)}
                </li>
              ))}
            </ul>
          </div>
        ))}
      </Disclosure>
    </section>
  );
}

/** What the ids of records of one kind and publisher begin with; it is said once. */
function startOf({ id }: BasisRecord): string {
  return id.slice(0, id.lastIndexOf("/") + 1);
}
