import { rewritten } from "./rewritten.ts";

const beforeMark = / (?=[:;!?»])/g;
const afterOpening = /« /g;

/** French sets a space before `: ; ! ? »` and after `«` at which no line may break. */
export function frenchSpaces(text: string): string {
  return text.replace(beforeMark, "\u00a0").replace(afterOpening, "«\u00a0");
}

/** The same for a whole set of words, whatever their functions answer. */
export function withFrenchSpaces<Words>(words: Words): Words {
  return rewritten(words, { phrase: frenchSpaces });
}
