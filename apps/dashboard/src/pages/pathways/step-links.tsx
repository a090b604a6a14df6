import type { CivicRecord, PathwayTransition } from "@civic/schema";
import type { ReactElement } from "react";
import { Localised } from "../../records/localised.tsx";
import { RecordLink } from "../../records/record-link.tsx";
import { type PathwayLanes, stepPlace } from "./lanes-model.ts";
import { type NamedRecords, recordsReached } from "./named-records.ts";

interface StepLinksProps {
  readonly of: PathwayLanes;
  readonly ids: readonly string[];
}

/** Steps by number and name, each leading to its place in the list. */
export function StepLinks({ of: { pathway, steps }, ids }: StepLinksProps): ReactElement {
  return (
    <>
      {steps
        .filter(({ step }) => ids.includes(step.id))
        .map(({ number, step }) => (
          <li key={step.id}>
            <a href={`#${stepPlace(pathway, step.id)}`}>
              {number}. <Localised of={pathway} text={step.title} />
            </a>
          </li>
        ))}
    </>
  );
}

interface ReachedLinksProps {
  readonly transition: PathwayTransition;
  readonly named: NamedRecords;
}

/** The bodies, services and schemes that a way leads to, each leading to the page of its State. */
export function ReachedLinks({ transition, named }: ReachedLinksProps): ReactElement {
  return <RecordLinks records={recordsReached(transition, named)} />;
}

/** Records by name, each leading to the page of its State. */
export function RecordLinks({ records }: { readonly records: readonly CivicRecord[] }): ReactElement {
  return (
    <>
      {records.map((record) => (
        <li key={record.id}>
          <RecordLink record={record}>
            <Localised of={record} text={record.name} />
          </RecordLink>
        </li>
      ))}
    </>
  );
}
