import type { WalkedRecord } from "../structure/walk-record.ts";

/** A text and where it stands. */
export interface SpacedText {
  readonly path: readonly PropertyKey[];
  readonly text: string;
}

const looked = new WeakMap<WalkedRecord, readonly SpacedText[]>();

/** The texts of a record that begin or end with white space, blank ones among them: one pass for all rules over them. */
export function spacedTexts(walked: WalkedRecord): readonly SpacedText[] {
  const known = looked.get(walked);
  if (known !== undefined) return known;
  const found: SpacedText[] = [];
  for (const at of walked.all("LocalisedText"))
    for (const language in at.value) {
      const text = at.value[language] ?? "";
      if (text !== text.trim()) found.push({ path: [...at.path, language], text });
    }
  for (const { path, value: text } of walked.all("words"))
    if (text !== text.trim()) found.push({ path, text });
  looked.set(walked, found);
  return found;
}
