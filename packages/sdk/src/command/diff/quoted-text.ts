import { onOneLine } from "@civic/schema";
import { type Phrasing, shortened } from "@civic/schema/words";

/** The beginning of a text on one line, in the quotes of the language. */
export function quotedText(text: string, { words }: Pick<Phrasing, "words">): string {
  return words.quoted(shortened(onOneLine(text)));
}

/** Characters around what differs that are shown. */
const around = 24;

/** Longest text that is shown whole. */
const longest = 80;

/** Two texts in quotes; of long ones the places at which they differ, cut between words. */
export function quotedDifference(
  [before, after]: readonly [string, string],
  { words }: Pick<Phrasing, "words">,
): readonly [string, string] {
  const [one, other] = [onOneLine(before), onOneLine(after)];
  if (one.length <= longest && other.length <= longest) return [words.quoted(one), words.quoted(other)];
  let start = 0;
  while (start < one.length && one[start] === other[start]) start++;
  let end = 0;
  while (
    end < Math.min(one.length, other.length) - start &&
    one[one.length - 1 - end] === other[other.length - 1 - end]
  )
    end++;
  return [words.quoted(stretch(one, { start, end })), words.quoted(stretch(other, { start, end }))];
}

function stretch(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
  const from = start <= around ? 0 : text.lastIndexOf(" ", start - around) + 1;
  const last = text.length - end;
  const space = text.indexOf(" ", last + around);
  const until = space === -1 ? text.length : space;
  const shown = shortened(text.slice(from, until), 2 * longest);
  return `${from > 0 ? "… " : ""}${shown}${until < text.length && !shown.endsWith("…") ? " …" : ""}`;
}
