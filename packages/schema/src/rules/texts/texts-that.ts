import type { WalkedRecord } from "../../structure/walk-record.ts";

/** A text that somebody looks for, and where it stands. */
export interface FoundText {
  readonly path: readonly PropertyKey[];
  readonly text: string;
  /** Absent for texts that are not given by language. */
  readonly language: string | undefined;
}

type Wanted = (text: string, language: string | undefined) => boolean;

/** Makes a search for certain texts of a record, in every language and without one: one pass for all rules that ask. */
export function textsThat(isWanted: Wanted): (walked: WalkedRecord) => readonly FoundText[] {
  const searched = new WeakMap<WalkedRecord, readonly FoundText[]>();
  return (walked) => {
    const known = searched.get(walked);
    if (known !== undefined) return known;
    const found = search(walked, isWanted);
    searched.set(walked, found);
    return found;
  };
}

function search(walked: WalkedRecord, isWanted: Wanted): readonly FoundText[] {
  const found: FoundText[] = [];
  for (const at of walked.all("LocalisedText"))
    for (const language in at.value) {
      const text = at.value[language] ?? "";
      if (isWanted(text, language)) found.push({ path: [...at.path, language], text, language });
    }
  for (const { path, value: text } of walked.all("words"))
    if (isWanted(text, undefined)) found.push({ path, text, language: undefined });
  return found;
}
