import type { CivicRecord, RecordKind, RecordOf } from "../src/index.ts";

/** What every invented record says of itself; it was checked on the day of the tests and lacks nothing. */
const head = {
  publisher: "civic",
  schemaVersion: "0.3.0",
  version: 1,
  status: "active",
  language: "en",
  asOf: "2026-11-01",
  quality: ["desk-research"],
  sources: [
    { id: "law", title: "The law", publisher: "Parliament" },
    { id: "page", title: "The page", publisher: "The ministry" },
  ],
  provenance: { sources: ["page"], confidence: "high" },
} as const;

/** The smallest record of each kind that the computations look at. */
const smallest = {
  "compensation-scheme": { administeredBy: {} },
  guideline: { issuedBy: { en: "A body" }, instrument: { title: "A text" }, requirements: [] },
  "national-system": { summary: { text: { en: "A system" } }, languages: ["en"], currency: "EUR" },
  organisation: { providerTypes: [], role: { en: "A role" } },
  pathway: { steps: [], transitions: [] },
  "recognition-measure": { types: ["medal-or-order"] },
  service: {
    providers: {},
    serviceTypes: [],
    needs: ["psychological-support"],
    phases: ["emergency", "follow-up"],
  },
} as const;

/** What a test says of a record: its members by their names, with values that nobody has validated. */
export type Told<Kind extends RecordKind> = { readonly [Member in keyof RecordOf<Kind>]?: unknown };

/**
 * A record of one State with nothing but what a test is about; `name` is the last part of its id, after the State. It is
 * made for computations on records that nobody validated.
 */
export function minimal<Kind extends RecordKind & keyof typeof smallest>(
  kind: Kind,
  place: string,
  own: Told<Kind> = {},
): RecordOf<Kind> {
  const [jurisdiction = "", name = ""] = place.split(/-(.*)/);
  return {
    ...head,
    kind,
    id: `civic/${kind}/${jurisdiction}-${name}`,
    jurisdiction,
    name: { en: name },
    ...structuredClone(smallest[kind]),
    ...own,
  } as unknown as RecordOf<Kind>;
}

/** The ids of records without publisher and kind: `fr-fund`. */
export function short(id: string): string {
  return id.slice(id.lastIndexOf("/") + 1);
}

/** Every order of a few records. */
export function orders(records: readonly CivicRecord[]): CivicRecord[][] {
  if (records.length === 0) return [[]];
  return records.flatMap((first) =>
    orders(records.filter((each) => each !== first)).map((rest) => [first, ...rest]),
  );
}
