import type { CivicRecord, Clock, LocalisedText, Provenance } from "@civic/schema";
import { recordsInForce } from "@civic/schema/compute";
import { endedOn } from "./ended-clock.ts";

/** What must be done within a time. */
export const steps = ["claim", "report", "advance", "decision", "challenge", "silence"] as const;

/** One of {@link steps}. */
export type Step = (typeof steps)[number];

/** One time limit of a scheme or a service. */
export interface Limit {
  readonly key: string;
  readonly of: CivicRecord;
  readonly step: Step;
  /** Absent where no source gives any. */
  readonly clock?: Clock;
  /** What the source says where it gives no time, or beside it. */
  readonly text?: LocalisedText;
  /** Where the value comes from, where that is not said of the record as a whole. */
  readonly rule?: { readonly provenance?: Provenance | undefined };
  /** What of it can be compared. */
  readonly length: Length;
  /** The day on which it ended, where days of the calendar alone bound it and they have passed. */
  readonly ended?: string;
}

/** How long a time is. "No time limit" is an answer, and so is that nobody knows. */
export type Length =
  | { readonly kind: "days"; readonly days: number }
  | { readonly kind: "until"; readonly day: string }
  | { readonly kind: "unlimited" }
  | { readonly kind: "not-known" };

interface Rule {
  readonly description?: LocalisedText | undefined;
  readonly clocks?: readonly Clock[] | undefined;
  readonly provenance?: Provenance | undefined;
}

/** Every time limit of the schemes, services and measures in force; a scheme of which no time to claim is known has a row that says so. */
export function limitsOf(records: readonly CivicRecord[], today: string): readonly Limit[] {
  return recordsInForce(records).flatMap((record) => limitsOfRecord(record, today));
}

function limitsOfRecord(record: CivicRecord, today: string): readonly Limit[] {
  const of = (step: Step, rule: Rule | undefined) => limitsOfRule(record, step, { rule, today });
  switch (record.kind) {
    case "compensation-scheme": {
      const claim = of("claim", record.timeLimit);
      return [
        ...(claim.length > 0 || record.application?.automatic === true
          ? claim
          : [notKnown(record, record.timeLimit)]),
        ...of("report", record.policeReport),
        ...of("advance", record.advance),
        ...of("decision", record.decisionTime),
        ...of("challenge", record.redress),
        ...of("silence", { clocks: (record.silence ?? []).flatMap(({ after }) => after ?? []) }),
      ];
    }
    case "service":
      return [...of("claim", { clocks: record.clocks }), ...of("decision", { clocks: record.responseTime })];
    case "recognition-measure":
      return of("claim", { clocks: record.clocks });
    default:
      return [];
  }
}

interface RuleOnDay {
  readonly rule: Rule | undefined;
  readonly today: string;
}

function limitsOfRule(of: CivicRecord, step: Step, { rule, today }: RuleOnDay): readonly Limit[] {
  return (rule?.clocks ?? []).map((clock, index) => {
    const ended = endedOn(clock, today);
    return {
      key: `${of.id}/${step}/${index}`,
      of,
      step,
      clock,
      ...(rule && { rule }),
      length: lengthOf(clock),
      ...(ended !== undefined && { ended }),
    };
  });
}

function notKnown(of: CivicRecord, rule: Rule | undefined): Limit {
  return {
    key: `${of.id}/claim`,
    of,
    step: "claim",
    ...(rule?.description && { text: rule.description }),
    ...(rule && { rule }),
    length: { kind: "not-known" },
  };
}

/** What a time comes to, for putting it in order; its words say it exactly. */
export function lengthOf({ length, unlimited, endsOn, atMost }: Clock): Length {
  if (length !== undefined && unlimited !== true) return { kind: "days", days: daysIn(length) };
  if (endsOn !== undefined) return { kind: "until", day: endsOn };
  if (atMost !== undefined) return { kind: "days", days: daysIn(atMost.length) };
  return { kind: unlimited === true ? "unlimited" : "not-known" };
}

const parts = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?.*)?$/;
const daysOfPart = [365.25, 365.25 / 12, 7, 1, 1 / 24];

/** About how many days a length of ISO 8601 has: months and years have no fixed number. */
export function daysIn(duration: string): number {
  const [, ...found] = parts.exec(duration) ?? [];
  return daysOfPart.reduce((sum, days, index) => sum + days * Number(found[index] ?? 0), 0);
}
