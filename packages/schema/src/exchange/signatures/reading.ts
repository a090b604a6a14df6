import { type Finding, finding } from "../../findings/finding.ts";
import type { Fault, StructureCheck } from "../../structure/check.ts";

/** What was read, of the right form; or everything that is wrong with it, what it should have been first. */
export type Reading<What> =
  | { readonly read: true; readonly value: What }
  | { readonly read: false; readonly findings: readonly Finding[] };

/** The codes that say what a thing should have been. */
export type Malformed =
  | "anchor-malformed"
  | "feed-line-malformed"
  | "pack-malformed"
  | "signing-key-malformed"
  | "statement-malformed";

/** A thing of the right form. */
export function readAs<What>(value: What): Reading<What> {
  return { read: true, value };
}

/** A thing that is not of its form, and where it departs from it. */
export function malformed(code: Malformed, ...faults: readonly Finding[]): Reading<never> {
  return { read: false, findings: [finding(code, "", {}), ...faults] };
}

/** A value that holds to a structure. */
export function readBy<What>(check: StructureCheck, given: unknown, code: Malformed): Reading<What> {
  if (check.holds(given)) return readAs(given as What);
  const faults: readonly Fault[] = check.faultsOf(given);
  return malformed(code, ...faults);
}
