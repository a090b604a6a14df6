import { type GapCounts, isMember } from "@civic/schema";
import { states as everyState, isState } from "@civic/schema/compute";
import type { Group } from "./report-search.ts";

/** The States of a group. A member of the Union of which there is no record stays one of its members. */
export function statesOf(group: Group, counts: readonly GapCounts[], today: string): string[] {
  if (group === "eu") return [...everyState].filter((state) => isMember("eu", state, today));
  return counts.map(({ jurisdiction }) => jurisdiction as string).filter(isState);
}
