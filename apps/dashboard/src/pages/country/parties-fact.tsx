import type { CivicRecord, Parties } from "@civic/schema";
import type { ReactElement, ReactNode } from "react";
import { Fact } from "../../design/facts.tsx";
import { evidenceOf } from "../../records/evidence.ts";
import { type OrganisationsById, PartyNames } from "../../records/parties.tsx";
import { Sources } from "../../records/sources.tsx";

interface PartiesFactProps {
  readonly of: CivicRecord;
  readonly term: string;
  readonly parties: Parties;
  readonly organisations: OrganisationsById;
  /** What follows the names. */
  readonly children?: ReactNode;
}

/** Who did something, with the sources where they are not those of the record. */
export function PartiesFact({ of, term, parties, organisations, children }: PartiesFactProps): ReactElement {
  return (
    <Fact term={term}>
      <p>
        <PartyNames of={of} parties={parties} organisations={organisations} />
        {children}
      </p>
      {parties.provenance && <Sources evidence={evidenceOf(of, parties)} />}
    </Fact>
  );
}
