import type { CivicRecord, CompensationScheme, Contact, ContactPoint, NationalSystem } from "@civic/schema";
import { contactsOfPoint } from "@civic/schema/words";
import { type Limit, limitsOf } from "../../records/limits.ts";

/** A contact point with the ways to reach it. */
export interface PointToCall {
  readonly point: ContactPoint;
  readonly contacts: readonly Contact[];
}

/** Points that are open and have a number or an address of their own or of their body; those confirmed stand first. */
export function pointsToCall(
  system: NationalSystem,
  records: readonly CivicRecord[],
): readonly PointToCall[] {
  const byId = new Map(records.map((record) => [record.id as string, record]));
  return (system.contactPoints ?? [])
    .filter(({ stage = "active" }) => stage === "active")
    .flatMap((point) => {
      const contacts = contactsOfPoint(point, { record: (id) => byId.get(id) }) ?? [];
      const reached = contacts.filter(({ channel }) => channel === "telephone" || channel === "email");
      return reached.length > 0 ? [{ point, contacts: reached.slice(0, 2) }] : [];
    })
    .toSorted((one, other) => Number(isConfirmed(other)) - Number(isConfirmed(one)));
}

function isConfirmed({ contacts }: PointToCall): boolean {
  return contacts.some(({ lastConfirmed, confirmation }) => (lastConfirmed ?? confirmation) !== undefined);
}

/** The shortest time that a person has to claim under a scheme or to report; none where no length is known. */
export function shortestLimit(schemes: readonly CompensationScheme[]): Limit | undefined {
  const days = ({ length }: Limit) => (length.kind === "days" ? length.days : Number.POSITIVE_INFINITY);
  const [shortest] = limitsOf(schemes)
    .filter(({ step, length }) => (step === "claim" || step === "report") && length.kind === "days")
    .toSorted((one, other) => days(one) - days(other));
  return shortest;
}
