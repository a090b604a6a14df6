import type { CivicRecord } from "../../../generated/types/model.ts";
import { headOfDamage } from "../../codelists/head-of-damage.ts";
import { need as needList } from "../../codelists/need.ts";
import { phase as phaseList } from "../../codelists/phase.ts";
import { recognitionMeasure as measureList } from "../../codelists/recognition-measure.ts";
import { type Day, needToday } from "../../eligibility/calendar.ts";
import { stateOfRegion } from "../../eligibility/subdivisions.ts";
import { byJurisdiction } from "../../entitlement/by-jurisdiction.ts";
import { checkRecords } from "../../entitlement/check-records.ts";
import { subdivisionsIn } from "../../entitlement/regional.ts";
import { recordsInForce } from "../../records/records-in-force.ts";
import { reachIn } from "../region-reach.ts";
import { damageValues } from "./damage.ts";
import type { GivenValue } from "./given-value.ts";
import { isAnsweredAbove, likenessOf } from "./likeness.ts";
import {
  type ComparedPlace,
  type ComparisonCell,
  type ComparisonRow,
  type ComparisonSubject,
  comparedFields,
  type RowValue,
} from "./row.ts";
import { claimsValues } from "./schemes.ts";
import { inOrderOf, stable } from "./stable.ts";
import {
  coverageValues,
  designationValues,
  handOverValues,
  recognitionValues,
  systemValues,
} from "./system.ts";

/** Some States side by side. */
export interface Comparison {
  /** In the order asked for; 0 records says that nothing is known of a State, not that it gives nothing. */
  readonly states: readonly { readonly state: string; readonly records: number }[];
  /** Every field of which at least one of the States says something more than that it answers the need above. */
  readonly rows: readonly ComparisonRow[];
}

/** What a comparison needs beside the records and the States. */
export interface ComparisonOptions {
  /** Calendar date of today, `YYYY-MM-DD`: schemes are compared that a terrorist act of today may open. */
  readonly today: Day;
  /** One part of a State (ISO 3166-2, lower case): of that State, what is there for other parts alone is left out. */
  readonly region?: string | undefined;
}

/**
 * The same fields of some States (ISO 3166-1 alpha-2, lower case) side by side. Of compensation schemes those are
 * compared whose conditions a terrorist act of today does not rule out, on the territory or for nationals abroad;
 * where a State has several, the set of what they say; one that says nothing adds nothing. A State that says nothing
 * makes a row unknown, never "no". Records that cannot be read are left out; `checkRecords` names them. Throws only where
 * `today` is no day.
 */
export function compare(
  records: readonly CivicRecord[],
  states: readonly string[],
  { today, region }: ComparisonOptions,
): Comparison {
  needToday(today);
  const asked = new Set(states);
  const readable = checkRecords(records, (jurisdiction) => asked.has(jurisdiction)).records;
  const active = recordsInForce(readable);
  const known = byJurisdiction(region === undefined ? active : withoutOtherParts(active, region));
  const bySubject = new Map<string, { subject: ComparisonSubject; byState: Map<string, GivenValue[]> }>();
  for (const state of asked)
    for (const given of valuesGivenBy(known.get(state) ?? [], { today, region })) {
      const subject = subjectOf(given);
      const key = [given.field, given.head, given.need, given.phase, given.measure].join(" ");
      const row = bySubject.get(key) ?? { subject, byState: new Map<string, GivenValue[]>() };
      bySubject.set(key, row);
      const own = row.byState.get(state);
      if (own) own.push(given);
      else row.byState.set(state, [given]);
    }
  const rows = inOrderOf(bySubject.values(), ({ subject }) => `${placeOfRow(subject)} ${stable(subject)}`);
  return {
    states: states.map((state) => ({ state, records: known.get(state)?.length ?? 0 })),
    rows: rows.filter(saysSomething).map(({ subject, byState }) => {
      const cells = states.map((state) => cellOf(state, byState.get(state) ?? []));
      return { ...subject, cells, ...likenessOf(cells) };
    }),
  };
}

/** What is there for other parts of the same State alone is left out; what other States say stays. */
function withoutOtherParts(records: readonly CivicRecord[], region: string): CivicRecord[] {
  const reach = reachIn(region, subdivisionsIn(records));
  const state = stateOfRegion(region);
  return records.filter((record) => record.jurisdiction !== state || reach(record) !== "none");
}

function valuesGivenBy(records: readonly CivicRecord[], { today, region }: ComparisonOptions): GivenValue[] {
  const each = records.flatMap((record) => {
    switch (record.kind) {
      case "national-system":
        return systemValues(record);
      case "compensation-scheme": {
        const claims = claimsValues(record, today);
        return claims.length > 0 ? [...claims, ...damageValues(record)] : [];
      }
      case "pathway":
        return handOverValues(record);
      case "recognition-measure":
        return recognitionValues(record);
      case "designation":
        return [designationValues(record)];
      default:
        return [];
    }
  });
  return [...each, ...coverageValues(records, today, region)];
}

/** A finer need of which every State says at most that it answers the need above stands in the row of that need. */
function saysSomething({
  byState,
}: {
  readonly byState: ReadonlyMap<string, readonly GivenValue[]>;
}): boolean {
  return [...byState.values()].some((given) => given.some(({ value }) => !isAnsweredAbove(value)));
}

function subjectOf({ field, head, need, phase, measure }: GivenValue): ComparisonSubject {
  return { field, ...(head && { head }), ...(need && { need, phase }), ...(measure && { measure }) };
}

/** Each different value once, told apart by the parts of the State for which alone it holds, in an order that does not depend on that of the records. */
function cellOf(state: string, given: readonly GivenValue[]): ComparisonCell {
  const byValue = new Map<string, RowValue & { readonly places: ComparedPlace[] }>();
  for (const { value, place, regions } of given) {
    // What holds for the whole State comes first, whatever its parts say.
    const key = `${regions?.join(" ") ?? ""} ${stable(value)}`;
    const known = byValue.get(key);
    if (known) known.places.push(place);
    else byValue.set(key, { value, places: [place], ...(regions && { regions }) });
  }
  const values = inOrderOf(byValue, ([key]) => key).map(([, { places, ...each }]) => ({
    ...each,
    places: inOrderOf(places, ({ record, pointer }) => `${record} ${pointer}`),
  }));
  return { state, values };
}

/** Free of effects, so that a page which compares nothing does not download the lists. */
const ordered: readonly (readonly string[])[] = /* @__PURE__ */ codesInOrder();

function codesInOrder(): string[][] {
  const lists = [headOfDamage, needList, phaseList, measureList];
  return [[...comparedFields], ...lists.map(codesOf)];
}

function codesOf({ concepts }: { readonly concepts: readonly { readonly code: string }[] }): string[] {
  return concepts.map(({ code }) => code);
}

/** Rows in the order of the fields, then in that of the code lists. */
function placeOfRow({ field, head, need, phase, measure }: ComparisonSubject): string {
  return [field, head, need, phase, measure]
    .map((code, index) => (code === undefined ? -1 : (ordered[index]?.indexOf(code) ?? -1)))
    .map((place) => String(place + 1).padStart(4, "0"))
    .join(" ");
}
