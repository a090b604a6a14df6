import { type CompensationScheme, type Criterion, partsOf, type Source, valuesOf } from "@civic/schema";
import { pointsWithoutNumber } from "@civic/schema/compute";
import type { LedgerRow } from "../ledger/rows.ts";
import type { State } from "./state.ts";

/** Counts of one State, or of several together; shares are worked out where they are shown. */
export interface Figures {
  readonly records: number;
  readonly values: number;
  readonly high: number;
  readonly medium: number;
  readonly low: number;
  readonly sources: number;
  /** Sources published by a public authority, a rough flag. */
  readonly official: number;
  readonly schemes: number;
  /** Schemes that say as data what takes the right away. */
  readonly withExclusions: number;
  /** Questions of {@link questionsAsked} that are answered on some scheme. */
  readonly deciding: number;
  readonly assisting: number;
  readonly contactPoints: number;
  /** Those of them that have no number to call, also not of the body or service behind them. */
  readonly withoutNumber: number;
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

/**
 * What Directive 2004/80/EC and the e-Justice Portal ask of a State: of the authority that decides claims from other States,
 * and of the one that assists its own residents with claims elsewhere.
 */
const questionsAsked = {
  deciding: [
    ...["acceptedLanguages", "directSubmission", "translation", "fees", "travelCosts", "interpreter"],
    ...["medicalCertificates", "medicalExamination", "decisionTime", "decisionLanguage", "challenge"],
    ...["legalAid", "supportOrganisations"],
  ],
  assisting: ["role", "translation", "fees"],
} as const;

/** How many questions there are of each side: those in words, and which authority it is. */
export const questionCount = {
  deciding: questionsAsked.deciding.length + 1,
  assisting: questionsAsked.assisting.length + 1,
};

export function figuresOf(state: State): Figures {
  const records = state.files.map(({ record }) => record);
  const confidences = records.flatMap((record) => valuesOf(record).map(({ confidence }) => confidence));
  const conditions = records.flatMap((record) => conditionsOf(record));
  const rows = state.ledger?.rows ?? [];
  const sources = sourcesOf(state);
  const schemes = records.filter((record) => record.kind === "compensation-scheme");
  const systems = records.filter((record) => record.kind === "national-system");
  const severity = (level: string) => state.findings.filter((finding) => finding.severity === level).length;
  const confident = (level: string) => confidences.filter((confidence) => confidence === level).length;
  return {
    records: records.length,
    values: confidences.length,
    high: confident("high"),
    medium: confident("medium"),
    low: confident("low"),
    sources: sources.length,
    official: sources.filter(({ official }) => official).length,
    schemes: schemes.length,
    withExclusions: schemes.filter(({ exclusions }) => exclusions !== undefined).length,
    deciding: answered(schemes, "deciding"),
    assisting: answered(schemes, "assisting"),
    contactPoints: systems.reduce((sum, { contactPoints = [] }) => sum + contactPoints.length, 0),
    withoutNumber: systems.reduce((sum, system) => sum + pointsWithoutNumber(system, records).length, 0),
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

/** Questions of one side that some scheme answers, its authority among them. */
function answered(schemes: readonly CompensationScheme[], side: "deciding" | "assisting"): number {
  const sides = schemes.flatMap(({ crossBorder }) => crossBorder?.[side] ?? []);
  const told = questionsAsked[side].filter((question) => sides.some((answers) => question in answers));
  const isNamed = schemes.some(({ crossBorder }) => crossBorder?.[`${side}Authority`] !== undefined);
  return told.length + Number(isNamed);
}

function conditionsOf(record: State["files"][number]["record"]): readonly Criterion[] {
  const criteria = (partsOf(record).get("Criterion") ?? []).map(({ value }) => value as Criterion);
  return criteria.filter(({ op }) => op !== "all" && op !== "any" && op !== "not");
}
