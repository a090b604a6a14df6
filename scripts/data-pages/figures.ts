import { type Criterion, partsOf, type Source } from "@civic/schema";
import type { LedgerRow } from "../ledger/rows.ts";
import type { State } from "./state.ts";
import { valuesOf } from "./values.ts";

/** Counts of one State, or of several together; shares are worked out where they are shown. */
export interface Figures {
  readonly records: number;
  readonly values: number;
  readonly high: number;
  readonly medium: number;
  readonly low: number;
  readonly sources: number;
  /** Conditions that hold no other condition, and those of them that only a person can weigh. */
  readonly conditions: number;
  readonly humanChecks: number;
  readonly errors: number;
  readonly warnings: number;
  readonly notices: number;
  readonly gaps: number;
  readonly facts: number;
  readonly held: number;
  readonly heldInPart: number;
  readonly leftOut: number;
}

export function figuresOf(state: State): Figures {
  const records = state.files.map(({ record }) => record);
  const confidences = records.flatMap((record) => valuesOf(record).map(({ confidence }) => confidence));
  const conditions = records.flatMap((record) => conditionsOf(record));
  const rows = state.ledger?.rows ?? [];
  const severity = (level: string) => state.findings.filter((finding) => finding.severity === level).length;
  const confident = (level: string) => confidences.filter((confidence) => confidence === level).length;
  return {
    records: records.length,
    values: confidences.length,
    high: confident("high"),
    medium: confident("medium"),
    low: confident("low"),
    sources: sourcesOf(state).length,
    conditions: conditions.length,
    humanChecks: conditions.filter(({ op }) => op === "human-check").length,
    errors: severity("error"),
    warnings: severity("warning"),
    notices: severity("notice"),
    gaps: state.gaps.length,
    facts: rows.length,
    held: rows.filter(({ leftOut }) => leftOut === undefined).length,
    heldInPart: rows.filter((row) => row.leftOut !== undefined && isHeld(row)).length,
    leftOut: rows.filter((row) => row.leftOut !== undefined && !isHeld(row)).length,
  };
}

/** The sum of figures, number by number. A source that two States cite counts for each. */
export function total(figures: readonly Figures[]): Figures {
  const [first, ...others] = figures;
  if (!first) throw new RangeError("no figures to add");
  return others.reduce((sum, each) => {
    const names = Object.keys(sum) as (keyof Figures)[];
    return Object.fromEntries(names.map((name) => [name, sum[name] + each[name]])) as unknown as Figures;
  }, first);
}

/** Whether some value holds the fact of a row, if only in part. */
export function isHeld({ values = [] }: LedgerRow): boolean {
  return values.length > 0;
}

/** Rows with a reason for leaving something out, by that reason, in the order of the reasons. */
export function rowsByReason(state: State): ReadonlyMap<string, readonly LedgerRow[]> {
  const reasons = new Map<string, LedgerRow[]>();
  for (const row of state.ledger?.rows ?? []) {
    if (row.leftOut !== undefined) reasons.set(row.leftOut, [...(reasons.get(row.leftOut) ?? []), row]);
  }
  return new Map([...reasons].sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** Every document that the records of a State rely on, once, by publisher, newest first. */
export function sourcesOf({ files }: State): readonly Source[] {
  const all = files.flatMap(({ record }) => record.sources);
  const documents = new Map(
    all.map((source) => [`${source.publisher}\n${source.title}\n${source.url}`, source]),
  );
  const order = new Intl.Collator("en", { numeric: true });
  return [...documents.values()].sort(
    (one, other) =>
      order.compare(one.publisher, other.publisher) ||
      order.compare(other.date ?? "", one.date ?? "") ||
      order.compare(one.title, other.title),
  );
}

function conditionsOf(record: State["files"][number]["record"]): readonly Criterion[] {
  const criteria = (partsOf(record).get("Criterion") ?? []).map(({ value }) => value as Criterion);
  return criteria.filter(({ op }) => op !== "all" && op !== "any" && op !== "not");
}
