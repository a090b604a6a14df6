import type { CivicRecord, CompensationScheme, Contact, ContactPoint, NationalSystem } from "@civic/schema";
import { lastConfirmation } from "@civic/schema/compute";
import { contactsOfPoint } from "@civic/schema/words";
import type { Limit } from "../../records/limits.ts";
import { mainTimes } from "../../records/main-times.ts";

/** A contact point with the ways to reach it. */
export interface PointToCall {
  readonly point: ContactPoint;
  readonly contacts: readonly Contact[];
  /** Parts of the State for which alone it is there, as the record of its service or its bodies says. */
  readonly regions?: CivicRecord["regions"];
}

/** Points that are open and have a number or an address of their own or of their body; those for the whole State come before those for a part, then those confirmed lately. */
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
      const regions = regionsOf(point, byId);
      return reached.length > 0
        ? [{ point, contacts: reached.slice(0, 2), ...(regions && { regions }) }]
        : [];
    })
    .toSorted((one, other) => rankOf(one, system) - rankOf(other, system));
}

/** The parts that its service serves; of bodies, where each serves a part alone. */
function regionsOf(
  { service, organisations = [] }: ContactPoint,
  byId: ReadonlyMap<string, CivicRecord>,
): CivicRecord["regions"] {
  const served = byId.get(service ?? "")?.regions;
  if (served) return served;
  const parts = organisations.map((id) => byId.get(id)?.regions);
  const all = parts.flatMap((regions) => regions ?? []);
  const [first, ...rest] = all;
  return first !== undefined && parts.every((regions) => regions) ? [first, ...rest] : undefined;
}

function rankOf(point: PointToCall, { asOf }: NationalSystem): number {
  return 2 * Number(point.regions !== undefined) + Number(!isConfirmedLately(point, asOf));
}

/** A confirmation that was this old when the State was described puts nobody before others. */
const latelyYears = 2;

function isConfirmedLately({ contacts }: PointToCall, asOf: string): boolean {
  const since = String(Number(asOf.slice(0, 4)) - latelyYears);
  return contacts.some((contact) => (lastConfirmation(contact)?.on ?? "") >= since);
}

/** The shortest time to claim or to report of whoever is hurt today; none where no length is known for everybody. */
export function shortestLimit(schemes: readonly CompensationScheme[], today: string): Limit | undefined {
  const [shortest] = mainTimes(schemes, { steps: ["claim", "report"], today });
  return shortest?.length.kind === "days" ? shortest : undefined;
}
