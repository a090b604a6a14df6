import type { Place } from "./place.ts";

/** Members that hold proper names, which stay in their own language. */
const properNames: ReadonlySet<unknown> = new Set(["acronym", "alternateNames", "legalForm"]);

/** Whether a text stands in a field made for proper names: it is right in its own language alone. */
export function isOwnName({ key, within }: Place): boolean {
  return properNames.has(typeof key === "number" ? within?.key : key);
}

/** Whether a text is a proper name that need not be in the language of the record: in a field made for them, or `name` below the top. */
export function isProperName(at: Place): boolean {
  return isOwnName(at) || (at.key === "name" && at.within?.key !== undefined);
}
