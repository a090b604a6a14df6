import type { CivicRecord, Clock, LocalisedText, Provenance } from "@civic/schema";
import { recordsInForce } from "@civic/schema/compute";

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
export function limitsOf(records: readonly CivicRecord[]): readonly Limit[] {
  return recordsInForce(records).flatMap((record): readonly Limit[] => {
    switch (record.kind) {
      case "compensation-scheme": {
        const claim = limitsOfRule(record, "claim", record.timeLimit);
        return [
          ...(claim.length > 0 || record.application?.automatic === true
            ? claim
            : [notKnown(record, record.timeLimit)]),
          ...limitsOfRule(record, "report", record.policeReport),
          ...limitsOfRule(record, "advance", record.advance),
          ...limitsOfRule(record, "decision", record.decisionTime),
          ...limitsOfRule(record, "challenge", record.redress),
          ...limitsOfRule(record, "silence", {
            clocks: (record.silence ?? []).flatMap(({ after }) => after ?? []),
          }),
        ];
      }
      case "service":
        return [
          ...limitsOfRule(record, "claim", { clocks: record.clocks }),
          ...limitsOfRule(record, "decision", { clocks: record.responseTime }),
        ];
      case "recognition-measure":
        return limitsOfRule(record, "claim", { clocks: record.clocks });
      default:
        return [];
    }
  });
}

function limitsOfRule(of: CivicRecord, step: Step, rule: Rule | undefined): readonly Limit[] {
  return (rule?.clocks ?? []).map((clock, index) => ({
    key: `${of.id}/${step}/${index}`,
    of,
    step,
    clock,
    ...(rule && { rule }),
    length: lengthOf(clock),
  }));
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
