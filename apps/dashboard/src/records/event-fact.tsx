import type { CivicRecord, Service } from "@civic/schema";
import { periodWords } from "@civic/schema/words";
import type { ReactElement } from "react";
import { Fact } from "../design/facts.tsx";
import { useLanguage } from "../words/language.tsx";
import { Localised } from "./localised.tsx";
import { useDesignation } from "./names-at-hand.tsx";

interface EventFactProps {
  readonly of: CivicRecord;
  readonly event: NonNullable<Service["event"]>;
}

/** The one event that something was set up for: as it was designated, its State and its time. */
export function EventFact({ of, event }: EventFactProps): ReactElement | null {
  const { words, format } = useLanguage();
  const designation = useDesignation(event.designation);
  const country = designation?.event.country ?? event.country;
  // An event without an end on record does not go on since then: it is of one day.
  const { from, until = from } = designation?.event.period ?? event.period ?? {};
  const when = periodWords({ from, until }, { words, format });
  const known = [country && format.region(country), when].filter((part) => part !== undefined);
  if (known.length === 0 && designation === undefined && event.name === undefined) return null;
  return (
    <Fact term={words.recordFacts.event}>
      {designation && (
        <p>
          <Localised of={designation} text={designation.name} />
        </p>
      )}
      {!designation && event.name && (
        <p>
          <Localised of={of} text={event.name} />
        </p>
      )}
      {known.join(words.joiner)}
    </Fact>
  );
}
