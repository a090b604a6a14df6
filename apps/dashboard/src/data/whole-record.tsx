import type { CivicRecord } from "@civic/schema";
import { useQuery } from "@tanstack/react-query";
import { type ReactElement, type ReactNode, useMemo, useState } from "react";
import { SourcesLaterContext } from "../records/sources-later.ts";
import { recordOf } from "./queries.ts";
import { SourcesOnTheWay } from "./sources-on-the-way.tsx";

interface WholeRecordProps<Kind extends CivicRecord> {
  /** What is at hand of the record. */
  readonly of: Kind;
  /** It is asked for from the start; else when somebody opens the sources of a value. */
  readonly atOnce?: boolean;
  readonly children: (record: Kind, isWhole: boolean) => ReactNode;
}

/** Shows what is at hand of a record, and the whole of it once that was asked for and has come. */
export function WholeRecord<Kind extends CivicRecord>({
  of,
  atOnce = false,
  children,
}: WholeRecordProps<Kind>): ReactElement {
  const [asked, setAsked] = useState(atOnce);
  const { data, error, isFetching, refetch } = useQuery({ ...recordOf(of.id), enabled: asked });
  const failure = isFetching ? undefined : (error ?? undefined);
  const later = useMemo(() => {
    const retry = () => void refetch();
    return { ask: () => setAsked(true), meanwhile: <SourcesOnTheWay error={failure} retry={retry} /> };
  }, [failure, refetch]);
  const whole = data !== undefined && isOfKind(data, of) ? data : undefined;
  return (
    <SourcesLaterContext value={later}>{children(whole ?? of, whole !== undefined)}</SourcesLaterContext>
  );
}

function isOfKind<Kind extends CivicRecord>(record: CivicRecord, of: Kind): record is Kind {
  return record.kind === of.kind;
}
