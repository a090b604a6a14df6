import type { Finding } from "./finding.ts";

const codes = ["reference-unresolved", "replaces-not-there", "replaces-elsewhere"] as const;

/** A finding about a record that is named and is not among those looked at. */
export type LostReference = Finding<(typeof codes)[number]>;

/** Whether a finding says that a record which is named is not among those looked at: with others beside it may be. */
export function isLostReference(found: Finding): found is LostReference {
  return codes.some((code) => code === found.code);
}
