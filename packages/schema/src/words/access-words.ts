import type { CivicRecord } from "../../generated/types/model.ts";
import type { EntitlementRecord } from "../entitlement/conditions.ts";
import { labelOf } from "./label.ts";
import type { Phrasing } from "./phrasing.ts";

/** That somebody has to be referred: who is sent to a door must know before that it opens to nobody who comes alone. */
export function referralWords(record: CivicRecord | undefined, { words }: Phrasing): readonly string[] {
  const requirement = record?.kind === "service" ? record.referral?.requirement : undefined;
  return requirement === undefined || requirement === "not-required"
    ? []
    : [words.access.referral[requirement]];
}

/**
 * What it takes to use a service, as far as codes say it: for whom it is, whether somebody has to be referred, what it costs
 * and whether there is an interpreter. What no source says is not said.
 */
export function accessWords(record: EntitlementRecord, { words, labels }: Phrasing): readonly string[] {
  if (record.kind !== "service") return [];
  const { audience = [], targetGroups = [], referral, cost, languages } = record;
  const groups = [
    ...audience.map((code) => labelOf(labels, "audience", code)),
    ...targetGroups.map((code) => labelOf(labels, "target-group", code)),
  ];
  return [
    ...(groups.length > 0 ? [words.access.meantFor(groups.join(words.joiner))] : []),
    ...(referral?.requirement ? [words.access.referral[referral.requirement]] : []),
    ...(cost?.basis ? [labelOf(labels, "cost-basis", cost.basis)] : []),
    ...(languages?.interpretation ? [labelOf(labels, "interpretation-offer", languages.interpretation)] : []),
  ];
}
