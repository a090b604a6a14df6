import type { Service } from "@civic/schema";
import { periodWords } from "@civic/schema/words";
import type { ReactElement } from "react";
import { Fact } from "../design/facts.tsx";
import { useLanguage } from "../words/language.tsx";

interface EventFactProps {
  readonly event: NonNullable<Service["event"]>;
}

/** The one event that something was set up for, by its State and its time. */
export function EventFact({ event: { country, period } }: EventFactProps): ReactElement | null {
  const { words, format } = useLanguage();
  // An event without an end on record does not go on since then: it is of one day.
  const { from, until = from } = period ?? {};
  const when = periodWords({ from, until }, { words, format });
  const known = [country && format.region(country), when].filter((part) => part !== undefined);
  return known.length === 0 ? null : <Fact term={words.recordFacts.event}>{known.join(words.joiner)}</Fact>;
}
