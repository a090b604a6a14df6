import type { LocalisedText, PostalAddress } from "../../generated/types/model.ts";
import { postalLines } from "./postal-lines.ts";

/** Where something is: in words, as an address in parts, or both. */
interface Placed {
  readonly place?: LocalisedText | undefined;
  readonly postalAddress?: PostalAddress | undefined;
}

/** The lines of its address, in the order of its country, that its words do not say already. */
export function placeLines({ place = {}, postalAddress }: Placed): readonly string[] {
  if (postalAddress === undefined) return [];
  const said = Object.values(place);
  return postalLines(postalAddress).filter((line) => !said.some((text) => text.includes(line)));
}
