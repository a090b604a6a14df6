import type { ReactElement } from "react";
import { longest, soughtPart } from "./sought.ts";
import { searchWords } from "./words.ts";

/** Says that of a long text its beginning alone is looked for; nothing where all of it is. */
export function SoughtPart({ typed }: { readonly typed: string }): ReactElement | null {
  const own = searchWords.useWords();
  if (soughtPart(typed) === typed.trim()) return null;
  return (
    <p className="soft search-said" role="status">
      {own.beginning(longest)}
    </p>
  );
}
