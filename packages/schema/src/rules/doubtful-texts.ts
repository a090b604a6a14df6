import type { WalkedRecord } from "../structure/walk-record.ts";
import { otherScripts } from "./scripts.ts";

/** A text that a rule may have something to say of, and where it stands. */
export interface DoubtfulText {
  readonly path: readonly PropertyKey[];
  readonly text: string;
  /** Absent for texts that are not given by language. */
  readonly language: string | undefined;
}

/** Characters that markup, damaged letters and other scripts have, and most texts have not. */
const unusual = /[<&ÂÃ€ï\u0370-\u1fff\u3000-\ud7ff]/;

/** Longest text that may be no more than a stand-in. */
const short = 16;

const standIn = /^\s*(?:lorem|todo|tbd)/i;

const looked = new WeakMap<WalkedRecord, readonly DoubtfulText[]>();

/** The texts of a record that are worth a closer look: one quick pass for all rules over texts. */
export function doubtfulTexts(walked: WalkedRecord): readonly DoubtfulText[] {
  const known = looked.get(walked);
  if (known !== undefined) return known;
  const found: DoubtfulText[] = [];
  for (const at of walked.all("LocalisedText"))
    for (const language in at.value) {
      const text = at.value[language] ?? "";
      if (isDoubtful(text) || otherScripts.has(language))
        found.push({ path: [...at.path, language], text, language });
    }
  for (const at of walked.all("words"))
    if (isDoubtful(at.value)) found.push({ path: at.path, text: at.value, language: undefined });
  looked.set(walked, found);
  return found;
}

function isDoubtful(text: string): boolean {
  return text.length <= short || unusual.test(text) || standIn.test(text);
}
