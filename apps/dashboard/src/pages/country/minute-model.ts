import type { CivicRecord, CompensationScheme, Contact, ContactPoint, NationalSystem } from "@civic/schema";
import { contactsOfPoint } from "@civic/schema/words";
import type { Limit } from "../../records/limits.ts";
import { mainTimes } from "../../records/main-times.ts";

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

/** The shortest time to claim or to report of whoever is hurt today; none where no length is known for everybody. */
export function shortestLimit(schemes: readonly CompensationScheme[], today: string): Limit | undefined {
  const [shortest] = mainTimes(schemes, { steps: ["claim", "report"], today });
  return shortest?.length.kind === "days" ? shortest : undefined;
}
