import { statusRows } from "../../generated/structure/facts.ts";
import type { Facts } from "../../generated/types/model.ts";
import type { StatusRow } from "./fact-rows.ts";

const groups: ReadonlyMap<string, StatusRow["group"]> = new Map(
  statusRows.map(({ code, group }) => [code, group]),
);

/**
 * Whether the person is the direct victim: every status given is one of somebody to whom it happened, and nothing is said
 * of another direct victim, by whom somebody who was hurt may be bereaved, too.
 */
export function isDirectVictim(facts: Facts): boolean {
  const statuses = facts["victim-status"] ?? [];
  if (statuses.length === 0 || speaksOfAnother(facts)) return false;
  return !statuses.some((status) => status === "witness" || isIndirect(status));
}

/** Whether facts tell of a direct victim who is not the person. */
export function speaksOfAnother(facts: Facts): boolean {
  const isDead = facts["victim-deceased"] === true || facts["death-date"] !== undefined;
  return (
    facts["kinship-to-victim"] !== undefined ||
    (isDead && !facts["victim-status"]?.includes("deceased")) ||
    aboutAnother.some((fact) => facts[fact] === true) ||
    (facts["cohabitation-years"] ?? 0) > 0
  );
}

/** Facts that are true only of somebody beside whom there is another direct victim. */
const aboutAnother = [
  "dependent-on-victim",
  "common-child",
  "closer-survivor",
  "personal-representative",
] as const;

/** Whether a status is one of somebody who is affected through another person. */
export function isIndirect(status: string): boolean {
  return groups.get(status) === "indirect";
}

/** Whether a status is one of somebody whom the event itself hit or threatened. */
export function isDirect(status: string): boolean {
  return groups.get(status) === "direct";
}

/** The statuses of people who are affected through another person. */
export const indirectStatuses: readonly string[] = [...groups.keys()].filter(isIndirect);
