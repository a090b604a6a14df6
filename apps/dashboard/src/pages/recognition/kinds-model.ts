import type { RecognitionMeasure } from "@civic/schema";
import { recognitionMeasure as kinds, type RecognitionMeasureCode } from "@civic/schema/codelists";
import { isBodyOfStates, isState } from "@civic/schema/compute";
import type { Compare } from "./calendar-model.ts";

type Concept = (typeof kinds.concepts)[number];

/** Kinds under the one that holds them. */
export interface KindGroup {
  /** Absent of kinds that a State has added to the list. */
  readonly group?: RecognitionMeasureCode;
  /** In the order of their list; the group itself last, for what is not told more closely. */
  readonly kinds: readonly string[];
}

const parentOf = (concept: Concept): RecognitionMeasureCode | undefined =>
  "parent" in concept ? concept.parent : undefined;

/** Every kind of the list, group by group. */
export const kindGroups: readonly Required<KindGroup>[] = kinds.concepts
  .filter((concept) => parentOf(concept) === undefined)
  .map(({ code: group }) => ({
    group,
    kinds: [...kinds.concepts.filter((one) => parentOf(one) === group).map(({ code }) => code), group],
  }));

const listed: ReadonlySet<string> = new Set(kindGroups.flatMap((group) => group.kinds));

/** A kind that an address names, where the list or a record knows it. */
export function kindNamed(
  code: string | undefined,
  measures: readonly RecognitionMeasure[],
): string | undefined {
  const known = (kind: string) =>
    listed.has(kind) || measures.some(({ types }) => types.some((one) => one === kind));
  return code !== undefined && known(code) ? code : undefined;
}

/** States of an address, and bodies of States that have a measure on record; undefined where it names none. */
export function statesNamed(
  codes: readonly string[] | undefined,
  measures: readonly RecognitionMeasure[],
): readonly string[] | undefined {
  const known = (codes ?? []).filter(
    (code) => isState(code) || measures.some(({ jurisdiction }) => jurisdiction === code),
  );
  return known.length > 0 ? known : undefined;
}

/** The kinds that a filter asks for: one, or all of a group. */
function kindsWithin(kind: string): readonly string[] {
  return kindGroups.find(({ group }) => group === kind)?.kinds ?? [kind];
}

/** What is asked for; nothing asks for everything. */
export interface Wanted {
  readonly states?: readonly string[] | undefined;
  readonly kind?: string | undefined;
}

/** The measures of the States and of the kind. */
export function wantedMeasures(
  measures: readonly RecognitionMeasure[],
  { states, kind }: Wanted,
): readonly RecognitionMeasure[] {
  const within = kind === undefined ? undefined : new Set(kindsWithin(kind));
  return measures.filter(
    ({ jurisdiction, types }) =>
      (states === undefined || states.includes(jurisdiction)) &&
      (within === undefined || types.some((type) => within.has(type))),
  );
}

/** The measures of a State, kind by kind. */
export interface StateRow {
  readonly state: string;
  readonly measures: readonly RecognitionMeasure[];
  /** Kinds of which something is on record; a measure of several kinds stands under each. */
  readonly byKind: ReadonlyMap<string, readonly RecognitionMeasure[]>;
}

/** A row for each State that has something on record, bodies of States last. */
export function stateRows(measures: readonly RecognitionMeasure[], compare: Compare): readonly StateRow[] {
  const states = [...new Set(measures.map(({ jurisdiction }) => jurisdiction))];
  const rank = (state: string) => (isBodyOfStates(state) ? 1 : 0);
  return states
    .sort((a, b) => rank(a) - rank(b) || compare(a, b))
    .map((state) => {
      const its = measures.filter(({ jurisdiction }) => jurisdiction === state);
      const types = new Set(its.flatMap((measure) => measure.types));
      const byKind = [...types].map(
        (type) => [type as string, its.filter((measure) => measure.types.includes(type))] as const,
      );
      return { state, measures: its, byKind: new Map(byKind) };
    });
}

/** The kinds of which anything is on record, group by group; of a filter those that it asks for. */
export function kindColumns(rows: readonly StateRow[], wanted: string | undefined): readonly KindGroup[] {
  const within = wanted === undefined ? undefined : kindsWithin(wanted);
  const found = new Set(rows.flatMap(({ byKind }) => [...byKind.keys()]));
  const own: KindGroup = { kinds: [...found].filter((kind) => !listed.has(kind)).sort() };
  return [...kindGroups, own].flatMap((group) => {
    const shown = group.kinds.filter((kind) => found.has(kind) && (within?.includes(kind) ?? true));
    return shown.length === 0 ? [] : [{ ...group, kinds: shown }];
  });
}
