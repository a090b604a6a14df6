import type { Answer } from "@civic/schema/endpoints";
import type { WantedForm } from "../../handlers/handler.ts";
import { remembered } from "../../memory/remembered.ts";
import { readWeightedList, type Weighted } from "./weighted-list.ts";

/** Reads `Accept` (RFC 9110, 12.5.1) for an answer that has other forms; `undefined` for one that has none. */
export function formReader({ mediaType, otherForms = [] }: Answer) {
  if (otherForms.length === 0) return undefined;
  const plain: WantedForm = { mediaType, orPlain: true };
  const read = remembered((header: string): WantedForm => {
    const ranges = readWeightedList(header);
    const atHome = matchOf(mediaType, ranges);
    const [best] = otherForms
      .map((form) => ({ form, match: matchOf(form, ranges) }))
      .filter(({ match }) => match.weight > 0 && isBetter(match, atHome))
      .sort((a, b) => (isBetter(a.match, b.match) ? -1 : 1));
    // Who takes nothing that is here is answered as if nothing had been said, as 12.4.1 allows.
    return best === undefined ? plain : { mediaType: best.form, orPlain: atHome.weight > 0 };
  });
  return (accept: string | null): WantedForm => (accept === null ? plain : read(accept));
}

interface Match {
  readonly weight: number;
  /** 2 for the media type itself, 1 for all of its family, 0 for everything. */
  readonly closeness: number;
}

const none: Match = { weight: 0, closeness: -1 };

/** How a media type is accepted: the closest range counts, whatever the others say. */
function matchOf(mediaType: string, ranges: readonly Weighted[]): Match {
  const names = ["*/*", `${mediaType.split("/")[0]}/*`, mediaType];
  return ranges.reduce((best, { value, weight }) => {
    const closeness = names.indexOf(value);
    return closeness > best.closeness ? { weight, closeness } : best;
  }, none);
}

/** Of equal weight the form counts that was named more exactly; and the plain one before any other. */
function isBetter(match: Match, than: Match): boolean {
  if (match.weight !== than.weight) return match.weight > than.weight;
  return match.closeness > than.closeness;
}
