import type { Clock } from "../../generated/types/model.ts";

/** Whether a time is that of the person who asks, and not of the body or the insurer that answers. */
export function isOwnClock({ whose }: Clock): boolean {
  return whose === undefined || whose === "person";
}
