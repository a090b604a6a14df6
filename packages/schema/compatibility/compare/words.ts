import { annotations } from "../json-schema.ts";
import { canonical } from "../same-meaning.ts";
import type { Comparing, NodePair, Place } from "./comparing.ts";

/** Reports keywords that tell people something and decide about no document. */
export function compareWords(pair: NodePair, place: Place, comparing: Comparing): void {
  const keywords = [...annotations].filter(
    (keyword) => canonical(pair.before[keyword]) !== canonical(pair.after[keyword]),
  );
  if (keywords.length > 0) comparing.report({ pair, place, code: "words-changed", params: { keywords } });
}
