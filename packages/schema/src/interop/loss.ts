/** Why a value has no home in what was written or read. */
export const lossReasons = [
  /** The other side has no field for it. */
  "no-field",
  /** The other side takes no record or table of this kind. */
  "no-kind",
  /** It is not in force: withdrawn, a draft, or taken over by another record. */
  "not-in-force",
  /** It is in no code list, and no translation of codes was given for it. */
  "no-code",
  /** It cannot be read as what the field holds: a number, a day, an address. */
  "other-form",
  /** A telephone number inside a country, without the code of that country. */
  "no-calling-code",
  /** It names a person, and records name none. */
  "a-person",
  /** It names something that is not among what was given. */
  "not-there",
] as const;

/** See {@link lossReasons}. */
export type LossReason = (typeof lossReasons)[number];

/** One value that has no home on the other side; of an object or a list that has none at all, the whole of it. */
export interface Loss {
  /** What it stands in: the id of a record, or the name of a file. */
  readonly in: string;
  /** Where it stands there (JSON Pointer); in a table, `row/column`, of a whole row its number. */
  readonly pointer: string;
  /** The same without numbers of entries: `service/contacts/hours`. */
  readonly field: string;
  /** The value, shortened; of an object its JSON. */
  readonly value: string;
  readonly why: LossReason;
}

/** How often one field lost a value for one reason, and the first of them. */
export interface LossCount {
  readonly field: string;
  readonly why: LossReason;
  readonly count: number;
  readonly first: Loss;
}

/** Everything that had no home. */
export interface LossReport {
  /** How many values. */
  readonly total: number;
  /** By field and reason, the most frequent first; what only tells rows of the source apart comes last. */
  readonly byField: readonly LossCount[];
  /** One by one, at most {@link mostLosses} of them. */
  readonly losses: readonly Loss[];
}

/** Most losses that a report lists one by one; it counts all of them. */
export const mostLosses = 100_000;

/** Counts losses by field and reason. */
export function lossReport(losses: Iterable<Loss>): LossReport {
  const counter = lossCounter();
  for (const loss of losses) counter.add(loss);
  return counter.report();
}

/** Counts losses as they come, of which there may be more than are kept. */
export function lossCounter() {
  const counts = new Map<string, { readonly first: Loss; count: number }>();
  const listed: Loss[] = [];
  let total = 0;
  return {
    add(loss: Loss): void {
      total += 1;
      if (total <= mostLosses) listed.push(loss);
      const key = `${loss.field}\n${loss.why}`;
      const counted = counts.get(key);
      if (counted) counted.count += 1;
      else counts.set(key, { first: loss, count: 1 });
    },
    report(): LossReport {
      const byField = [...counts.values()]
        .map(({ first, count }): LossCount => ({ field: first.field, why: first.why, count, first }))
        .toSorted(
          (one, other) =>
            Number(isOwnKey(one)) - Number(isOwnKey(other)) ||
            other.count - one.count ||
            compare(one.field, other.field),
        );
      return { total, byField, losses: listed };
    },
  };
}

/** Whether it is the key of a row or an object inside its source, which nobody misses outside. */
function isOwnKey({ field, why }: LossCount): boolean {
  return why === "no-field" && field.endsWith("/id");
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
