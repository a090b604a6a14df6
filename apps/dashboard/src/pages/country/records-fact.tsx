import type { CivicRecord } from "@civic/schema";
import type { ReactElement } from "react";
import { Fact } from "../../design/facts.tsx";
import { RecordAnchor } from "./record-anchor.tsx";

interface RecordsFactProps {
  readonly term: string;
  readonly records: readonly CivicRecord[];
}

/** Records that stand on this page, each a link; left out where there is none. */
export function RecordsFact({ term, records }: RecordsFactProps): ReactElement | null {
  if (records.length === 0) return null;
  return (
    <Fact term={term}>
      {records.map((record) => (
        <p key={record.id}>
          <RecordAnchor record={record} />
        </p>
      ))}
    </Fact>
  );
}
