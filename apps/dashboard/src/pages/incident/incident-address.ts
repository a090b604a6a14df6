import type { Day } from "@civic/schema/compute";
import { dayTyped, isDay } from "../../records/day-typed.ts";
import { chosenStates, stateTyped } from "../../routing/url-search.ts";

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

/** What an address says, and what of it a board does not go by. */
export interface IncidentAddress {
  readonly incident: Incident;
  /** What is no State and no day. */
  readonly unknown: readonly string[];
  /** States for which there is no room. */
  readonly tooMany: readonly string[];
  /** A day of the calendar on which no attack can have been. */
  readonly refusedDay?: string;
  /** The address says in other words, or beside other things, what is followed. */
  readonly isOtherwise: boolean;
}

/** Reads the part of an address after the `#`, which a browser never sends; States as people type them. */
export function readIncident(fragment: string, today: Day): IncidentAddress {
  const said = new URLSearchParams(fragment);
  const [place = "", ...otherPlaces] = said.getAll("event").filter((each) => each !== "");
  const [typedDay = "", ...otherDays] = said.getAll("day").filter((each) => each !== "");
  const typedHomes = said.getAll("home").flatMap((each) => each.split(",").filter((code) => code !== ""));
  const event = stateTyped(place);
  const day = dayTyped(typedDay, today);
  const homes = chosenStates(typedHomes, mostHomes);
  const isNoDay = typedDay !== "" && !isDay(typedDay);
  const asWritten = [place, typedDay, ...typedHomes].join();
  const asFollowed = [event ?? "", typedDay === "" ? "" : day, ...homes.states].join();
  return {
    incident: { ...(event !== undefined && { event }), day: day ?? today, homes: homes.states },
    unknown: [
      ...(place !== "" && event === undefined ? [place] : []),
      ...(isNoDay ? [typedDay] : []),
      ...homes.unknown,
    ],
    tooMany: [...otherPlaces, ...otherDays, ...homes.tooMany],
    ...(typedDay !== "" && day === undefined && !isNoDay && { refusedDay: typedDay }),
    isOtherwise: asWritten !== asFollowed || otherPlaces.length + otherDays.length > 0,
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
