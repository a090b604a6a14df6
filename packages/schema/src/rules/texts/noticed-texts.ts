import type { Place } from "../../structure/place.ts";
import type { WalkedRecord } from "../../structure/walk-record.ts";
import { otherScripts } from "./scripts.ts";

/** A text that a rule may have something to say of, and where it stands. */
export interface NoticedText {
  readonly path: readonly PropertyKey[];
  readonly text: string;
  /** Absent for texts that are not given by language. */
  readonly language: string | undefined;
}

/** The texts of a record that are worth a closer look, by what was noticed. */
interface Noticed {
  /** They may hold markup, damaged letters or another script, or be no more than a stand-in. */
  readonly doubtful: NoticedText[];
  /** They begin or end with white space, blank ones among them. */
  readonly spaced: NoticedText[];
  /** They hold a character that nobody sees. */
  readonly invisible: NoticedText[];
}

/** Characters that markup, damaged letters and other scripts have, and most texts have not. */
const unusual = /[<&ÂÃ€ï\u0370-\u1fff\u3000-\ud7ff]/;

/**
 * What is none of the characters that texts need: control characters, zero-width spaces and marks that turn the direction
 * of what follows (Unicode UAX 9). Line breaks, tabs, joiners and the single direction marks of right-to-left scripts are
 * needed. Written by what is allowed and without the flag `u`, which makes the search several times faster.
 */
export const invisible =
  /[^\t\n\r -~\u00a0-\u200a\u200c-\u2029\u202f-\u205f\u2061-\u2065\u206a-\ufefe\uff00-\uffff]/;

/** Either of the two, in one search: nearly all texts have neither. */
const unusualOrInvisible = new RegExp(`${unusual.source}|${invisible.source}`);

/** Longest text that may be no more than a stand-in. */
const short = 16;

const standIn = /^\s*(?:lorem|todo|tbd)/i;

const looked = new WeakMap<WalkedRecord, Noticed>();

/** What stands out in the texts of a record: one quick pass for all rules over texts. */
export function noticedTexts(walked: WalkedRecord): Noticed {
  const known = looked.get(walked);
  if (known !== undefined) return known;
  const noticed: Noticed = { doubtful: [], spaced: [], invisible: [] };
  for (const at of walked.all("LocalisedText"))
    for (const language in at.value) notice(at.value[language] ?? "", noticed, at, language);
  for (const at of walked.all("words")) notice(at.value, noticed, at);
  looked.set(walked, noticed);
  return noticed;
}

function notice(text: string, noticed: Noticed, at: Place<unknown>, language?: string): void {
  const isOdd = unusualOrInvisible.test(text);
  const isDoubtful =
    text.length <= short ||
    (isOdd && unusual.test(text)) ||
    standIn.test(text) ||
    (language !== undefined && otherScripts.has(language));
  const isSpaced = text !== text.trim();
  const isInvisible = isOdd && invisible.test(text);
  if (!(isDoubtful || isSpaced || isInvisible)) return;
  const found = { path: language === undefined ? at.path : [...at.path, language], text, language };
  if (isDoubtful) noticed.doubtful.push(found);
  if (isSpaced) noticed.spaced.push(found);
  if (isInvisible) noticed.invisible.push(found);
}
