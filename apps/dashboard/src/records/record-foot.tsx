import type { CivicRecord } from "@civic/schema";
import type { ReactElement } from "react";
import { Confirmations } from "./confirmations.tsx";
import { evidenceOf } from "./evidence.ts";
import { RecordRemarks } from "./record-remarks.tsx";
import { RecordStanding } from "./record-standing.tsx";
import { Sources } from "./sources.tsx";
import { Statements } from "./statements.tsx";
import { Statistics } from "./statistics.tsx";

/** What every record may end with, whatever its kind: published figures, remarks, who confirmed it, its sources, and who stands behind it. */
export function RecordFoot({ record }: { readonly record: CivicRecord }): ReactElement {
  const { statistics, notes, confirmations } = record;
  return (
    <>
      {statistics && <Statistics of={record} statistics={statistics} />}
      {notes && <Statements of={record} statements={notes} />}
      {confirmations && <Confirmations of={record} confirmations={confirmations} />}
      <Sources evidence={evidenceOf(record)} />
      <RecordRemarks of={record} />
      <RecordStanding of={record} />
    </>
  );
}
