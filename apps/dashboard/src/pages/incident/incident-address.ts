import { type Day, isState } from "@civic/schema/compute";

/** What a board is about: States and a day, and no person. */
export interface Incident {
  /** State of the attack, lower-case code of ISO 3166-1. */
  readonly event?: string;
  readonly day: Day;
  /** States where those concerned live, in the order in which they were chosen. */
  readonly homes: readonly string[];
}

/** As many States as a board can show on two pages. */
export const mostHomes = 6;

/** Reads the part of an address after the `#`, which a browser never sends; what is no State or day is left out. */
export function incidentOf(fragment: string, today: Day): Incident {
  const said = new URLSearchParams(fragment);
  const event = said.get("event");
  const day = said.get("day");
  const homes = [...new Set((said.get("home") ?? "").split(","))].filter(isState).slice(0, mostHomes);
  return {
    ...(event !== null && isState(event) && { event }),
    day: day !== null && isPastDay(day, today) ? day : today,
    homes,
  };
}

/** Writes the part of an address after the `#`, without the sign. */
export function fragmentOf({ event, day, homes }: Incident): string {
  const parts = [
    ...(event === undefined ? [] : [`event=${event}`]),
    `day=${day}`,
    ...(homes.length === 0 ? [] : [`home=${homes.join(",")}`]),
  ];
  return parts.join("&");
}

function isPastDay(day: string, today: Day): boolean {
  const time = /^\d{4}-\d\d-\d\d$/.test(day) ? Date.parse(day) : Number.NaN;
  // A browser makes 1 March of 30 February.
  return day <= today && !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}
