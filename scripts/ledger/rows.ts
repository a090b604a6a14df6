import { denominator, itemPointers, type Json, valueAt } from "./denominator.ts";

export interface LedgerRow {
  readonly fact: string;
  readonly values?: readonly string[];
  readonly leftOut?: string;
  readonly note?: string;
}

type Facts = { readonly [name: string]: Json };

/** Why a fact may be left out. */
export const reasons = [
  "low-confidence",
  "doubt",
  "duplicate",
  "out-of-scope",
  "no-kind",
  "not-publishable",
  "not-stated",
] as const;

/** What is wrong in the rows themselves: values that lead nowhere in the records, rows that say nothing. */
export function checkAgainstRecords(
  rows: readonly LedgerRow[],
  records: ReadonlyMap<string, Json>,
): readonly string[] {
  return rows.flatMap((row) => [
    ...shapeFindings(row),
    ...(row.values ?? [])
      .filter((value) => !resolves(value, records))
      .map((value) => `${row.fact}: no such value: ${value}`),
  ]);
}

/** Facts without a row, rows without a fact, and facts told twice. */
export function checkAgainstFacts(rows: readonly LedgerRow[], facts: Facts): readonly string[] {
  const due = denominator(facts);
  const told = new Set(rows.map(({ fact }) => fact));
  const withRowsBelow = new Set([...told].flatMap(ancestors));
  const covered = (pointer: string): boolean => {
    if (told.has(pointer)) return true;
    if (!withRowsBelow.has(pointer)) return false;
    return itemPointers(valueAt(facts, pointer), pointer).every(covered);
  };
  const dueSet = new Set(due);
  const isExtra = (fact: string) =>
    valueAt(facts, fact) === undefined || ![fact, ...ancestors(fact)].some((at) => dueSet.has(at));
  return [
    ...due.filter((pointer) => !covered(pointer)).map((pointer) => `${pointer}: no row`),
    ...[...told].filter(isExtra).map((fact) => `${fact}: extra row, no such fact`),
    ...doubles(rows, told),
  ];
}

/** One line for a State: its rows, how many are held, and the reasons of the others. */
export function summary(rows: readonly LedgerRow[]): string {
  const held = rows.filter((row) => isHeld(row) && row.leftOut === undefined).length;
  const partly = rows.filter((row) => isHeld(row) && row.leftOut !== undefined).length;
  const leftOut = rows.filter((row) => !isHeld(row));
  const byReason = [...new Set(leftOut.map((row) => row.leftOut ?? "no reason"))]
    .sort()
    .map((reason) => `${reason} ${leftOut.filter((row) => (row.leftOut ?? "no reason") === reason).length}`);
  const why = byReason.length > 0 ? ` (${byReason.join(", ")})` : "";
  return `${rows.length} rows, ${held} held, ${partly} held in part, ${leftOut.length} left out${why}`;
}

function shapeFindings(row: LedgerRow): readonly string[] {
  const { fact, leftOut, note } = row;
  const findings: string[] = [];
  if (!isHeld(row) && leftOut === undefined) findings.push(`${fact}: neither values nor leftOut`);
  if (leftOut !== undefined && !reasons.some((reason) => reason === leftOut))
    findings.push(`${fact}: unknown reason: ${leftOut}`);
  if (leftOut !== undefined && !note) findings.push(`${fact}: left out without a note`);
  return findings;
}

function doubles(rows: readonly LedgerRow[], told: ReadonlySet<string>): readonly string[] {
  const seen = new Set<string>();
  return rows.flatMap(({ fact }) => {
    const above = ancestors(fact).filter((at) => told.has(at));
    const findings = above.map((at) => `${fact}: double row, ${at} has one`);
    if (seen.has(fact)) findings.push(`${fact}: double row`);
    seen.add(fact);
    return findings;
  });
}

function resolves(value: string, records: ReadonlyMap<string, Json>): boolean {
  const hash = value.indexOf("#");
  const record = hash < 0 ? undefined : records.get(value.slice(0, hash));
  return record !== undefined && valueAt(record, value.slice(hash + 1)) !== undefined;
}

function ancestors(pointer: string): readonly string[] {
  const tokens = pointer.split("/");
  return tokens.slice(2).map((_, index) => tokens.slice(0, index + 2).join("/"));
}

function isHeld({ values }: LedgerRow): boolean {
  return values !== undefined && values.length > 0;
}
