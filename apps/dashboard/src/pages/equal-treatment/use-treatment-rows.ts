import type { CivicRecord } from "@civic/schema";
import { type OrdinaryPerson, type TreatmentRow, treatmentRows } from "@civic/schema/compute";
import { useEffect, useState } from "react";
import { inSlices } from "../../design/in-slices.ts";

/** Rows by State of the event, as far as they are worked out. */
export type RowsAtHand = ReadonlyMap<string, TreatmentRow>;

const nothing: RowsAtHand = new Map();

interface Asked {
  readonly person: OrdinaryPerson;
  readonly today: string;
  readonly day: string;
  readonly events: readonly string[];
  readonly homes: readonly string[];
}

/** What was worked out stays while the records are the same. */
const known = new WeakMap<readonly CivicRecord[], Map<string, RowsAtHand>>();

/** The rows of a matrix; they come one by one, between the turns of the page. */
export function useTreatmentRows(records: readonly CivicRecord[], asked: Asked): RowsAtHand {
  const { person, today, day } = asked;
  const events = asked.events.join();
  const homes = asked.homes.join();
  const key = [person, today, homes].join(" ");
  const [, draw] = useState(0);
  useEffect(() => {
    const kept = known.get(records) ?? new Map<string, RowsAtHand>();
    known.set(records, kept);
    const missing = events.split(",").filter((event) => event !== "" && !kept.get(key)?.has(event));
    if (missing.length === 0) return;
    const ending = new AbortController();
    const basis = { person, today, day, events: missing, homes: homes.split(",") };
    void inSlices(treatmentRows(records, basis), {
      signal: ending.signal,
      onSome: (rows) => {
        kept.set(key, new Map([...(kept.get(key) ?? []), ...rows.map((row) => [row.event, row] as const)]));
        draw((count) => count + 1);
      },
    });
    return () => ending.abort();
  }, [records, person, today, day, events, homes, key]);
  return known.get(records)?.get(key) ?? nothing;
}
