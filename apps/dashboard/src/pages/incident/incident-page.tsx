import type { CivicRecord } from "@civic/schema";
import { dayIn, isState } from "@civic/schema/compute";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useLocation, useNavigate } from "@tanstack/react-router";
import { type ReactElement, useCallback, useEffect, useMemo, useState } from "react";
import { DataRegion } from "../../data/data-region.tsx";
import { projectedRecords } from "../../data/queries.ts";
import { PageHeading } from "../../design/page-heading.tsx";
import { NamesAtHand } from "../../records/names-at-hand.tsx";
import { LeftOutLines } from "../../routing/left-out.tsx";
import { Board } from "./board.tsx";
import { fragmentOf, type Incident, type IncidentAddress, readIncident } from "./incident-address.ts";
import { IncidentForm } from "./incident-form.tsx";
import { incidentWords } from "./words.ts";
import "./incident.css";
import "./incident-print.css";

/** Whom to call, what opens and by when after an attack: for States and a day, without any person. */
export function IncidentPage(): ReactElement {
  const words = incidentWords.useWords();
  return (
    <div className="incident">
      <PageHeading title={words.title}>
        <p className="lead no-print">{words.lead}</p>
        <p className="soft small no-print">{words.privacy}</p>
      </PageHeading>
      <DataRegion of="incident">
        <Incidents />
      </DataRegion>
    </div>
  );
}

function Incidents(): ReactElement {
  const { data } = useSuspenseQuery(projectedRecords());
  return (
    <NamesAtHand records={data.records}>
      <IncidentOf records={data.records} />
    </NamesAtHand>
  );
}

function IncidentOf({ records }: { readonly records: readonly CivicRecord[] }): ReactElement {
  const { form } = incidentWords.useWords();
  const [today] = useState(() => dayIn(Intl.DateTimeFormat().resolvedOptions().timeZone, new Date()));
  const fragment = useLocation({ select: ({ hash }) => hash });
  const navigate = useNavigate();
  const read = useMemo(() => readIncident(fragment, today), [fragment, today]);
  const { incident } = read;
  const withRecords = useMemo(
    () => [...new Set(records.map(({ jurisdiction }) => jurisdiction))].filter(isState),
    [records],
  );
  // After the # alone: where those concerned come from is in no request.
  const choose = useCallback(
    (next: Incident) =>
      navigate({
        to: ".",
        hash: fragmentOf(next),
        replace: true,
        resetScroll: false,
        hashScrollIntoView: false,
      }),
    [navigate],
  );
  const [before, setBefore] = useState<IncidentAddress>();
  // The address that is passed on says what is followed; what it said before is told until something else is chosen.
  useEffect(() => {
    if (!read.isOtherwise) return;
    setBefore(read);
    void choose(read.incident);
  }, [read, choose]);
  const isStill = before !== undefined && fragmentOf(before.incident) === fragment;
  const { unknown, tooMany, refusedDay } = isStill ? before : read;
  const { event } = incident;
  // The same object as long as nothing else is chosen: it is worked out anew only then.
  const located = useMemo(() => event !== undefined && { ...incident, event }, [incident, event]);
  return (
    <>
      <IncidentForm {...{ incident, withRecords, today, refusedDay }} onChoose={choose} />
      <LeftOutLines unknown={unknown} beside={tooMany} />
      {located === false ? (
        <p className="prose">{form.start}</p>
      ) : (
        <Board incident={located} records={records} today={today} />
      )}
    </>
  );
}
