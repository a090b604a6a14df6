import type { Comparison, ComparisonRow, ComparisonSubject, Day, RowValue } from "@civic/schema/compute";
import { isPaidOn } from "../../records/sums.ts";
import { type BlockName, fieldsOf, isOfSchemes } from "./blocks.ts";

/** What one record of a State says in a row. */
export interface SaidBy {
  /** Id of the record; none where the row is about the State. */
  readonly record?: string;
  readonly values: readonly RowValue[];
  /** Sums that are paid no more. */
  readonly former: readonly RowValue[];
  /** What the scheme says of its sums as a whole, where the row is about one head. */
  readonly whole: readonly RowValue[];
}

/** What a State says in a row, scheme by scheme. */
export interface TableCell {
  readonly state: string;
  readonly said: readonly SaidBy[];
  /** Ids of its schemes that say nothing here: not known, never "no". */
  readonly silent: readonly string[];
}

/** One row of the page: one or two of the comparison. */
export interface TableRow {
  readonly key: string;
  readonly subject: ComparisonSubject;
  /** The rows of the comparison that it shows: of a head, whether it is covered and how much is paid. */
  readonly parts: readonly ComparisonRow[];
  readonly cells: readonly TableCell[];
}

/** A scheme that is compared, and where the act may be. */
export interface ComparedScheme {
  readonly id: string;
  readonly onTerritory: boolean;
}

/** The schemes of each State that are compared, those for acts on its territory first. */
export function schemesByState({ rows, states }: Comparison): ReadonlyMap<string, readonly ComparedScheme[]> {
  const idsIn = (field: string, state: string) =>
    rows
      .filter((row) => row.field === field)
      .flatMap(({ cells }) => cells.filter((cell) => cell.state === state))
      .flatMap(({ values }) => values.flatMap(({ places }) => places.map(({ record }) => record)));
  return new Map(
    states.map(({ state }) => {
      const here = new Set(idsIn("schemes-on-territory", state));
      const ids = new Set([...here, ...idsIn("schemes-abroad", state)]);
      return [state, [...ids].map((id) => ({ id, onTerritory: here.has(id) }))];
    }),
  );
}

/** The rows of one part of the page. */
export function rowsOfBlock(comparison: Comparison, block: BlockName, today: Day): readonly TableRow[] {
  const fields = fieldsOf(block);
  const own = comparison.rows.filter(({ field }) => fields.includes(field));
  const wholeRows = own.filter(({ field }) => field === "amount");
  const national = own.filter(({ field }) => field === "national-head");
  const schemes = schemesByState(comparison);
  const bySubject = new Map<string, ComparisonRow[]>();
  for (const row of own) {
    const key = keyOf(row);
    bySubject.set(key, [...(bySubject.get(key) ?? []), row]);
  }
  return [...bySubject].flatMap(([key, parts]) => {
    const [subject] = parts;
    if (subject === undefined) return [];
    const cells = comparison.states.map(({ state }) =>
      cellOf(state, { parts, schemes: schemes.get(state) ?? [], wholeRows, national, today }),
    );
    return [{ key, subject, parts, cells }];
  });
}

/** Whether a head is covered and how much is paid for it stand in one row. */
function keyOf({ field, head, need, phase, measure }: ComparisonRow): string {
  return head ?? [field, need, phase, measure].filter((code) => code !== undefined).join("-");
}

interface Filling {
  readonly parts: readonly ComparisonRow[];
  readonly schemes: readonly ComparedScheme[];
  /** What schemes say of their sums as a whole. */
  readonly wholeRows: readonly ComparisonRow[];
  /** What they say of heads under a national name alone. */
  readonly national: readonly ComparisonRow[];
  readonly today: Day;
}

function cellOf(state: string, { parts, schemes, wholeRows, national, today }: Filling): TableCell {
  const values = valuesIn(parts, state);
  const [first] = parts;
  if (first === undefined || !isOfSchemes(first.field))
    return { state, said: values.length > 0 ? [{ values, former: [], whole: [] }] : [], silent: [] };
  const isNational = first.field === "national-head";
  const isHead = first.head !== undefined || isNational;
  const wholes = isHead ? valuesIn(wholeRows, state).filter(isOfToday(today)) : [];
  const nationalSums = isNational ? [] : valuesIn(national, state).filter(isSum).filter(isOfToday(today));
  const each = schemes.map(({ id }) => {
    const own = values.filter(saidBy(id));
    // A head that is not mentioned may be paid under a national name alone.
    const others = first.head !== undefined && own.length === 0 ? [...nationalSums, ...wholes] : wholes;
    // A national name alone may be what a sum without a head is for; without such a name there is nothing to add to.
    const isSilent = isNational && own.length === 0;
    return {
      record: id,
      values: own.filter(isOfToday(today)),
      former: own.filter((value) => !isOfToday(today)(value)),
      whole: isSilent ? [] : others.filter(saidBy(id)),
    };
  });
  const speaks = (said: SaidBy) => said.values.length + said.former.length + said.whole.length > 0;
  return {
    state,
    said: each.filter(speaks),
    silent: each.filter((said) => !speaks(said)).map(({ record }) => record),
  };
}

function valuesIn(rows: readonly ComparisonRow[], state: string): readonly RowValue[] {
  return rows.flatMap(({ cells }) => cells.find((cell) => cell.state === state)?.values ?? []);
}

/** A sum of former days stands apart, with its days. */
function isOfToday(today: Day): (value: RowValue) => boolean {
  const isPaid = isPaidOn(today);
  return ({ value }) => value.type !== "amount" || isPaid(value.amount);
}

function isSum({ value }: RowValue): boolean {
  return value.type === "amount";
}

function saidBy(id: string): (value: RowValue) => boolean {
  return ({ places }) => places.some(({ record }) => record === id);
}

/** Where the row of sums tied to no head stands on the page. */
export const wholeRow = "whole-sums";

/** Where a row stands on the page, for those to which others lead. */
export function placeOf({ subject }: TableRow): string | undefined {
  return subject.field === "amount" ? wholeRow : undefined;
}

/** Whether every State says the same in a row. */
export function isSame({ parts }: TableRow): boolean {
  return parts.every(({ verdict }) => verdict === "same");
}
