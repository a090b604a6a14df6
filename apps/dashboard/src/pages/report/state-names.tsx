import type { ReactElement } from "react";
import { useSpeech } from "./use-speech.ts";

interface StateNamesProps {
  readonly states: readonly string[];
  /** What holds of them, where the column does not say it. */
  readonly note?: string | undefined;
  /** What is said in the place of their names, where the names of all others stand beside. */
  readonly instead?: string | undefined;
}

/** How many States, and which. */
export function StateNames({ states, note, instead }: StateNamesProps): ReactElement {
  const { phrasing } = useSpeech();
  const { format, words } = phrasing;
  if (states.length === 0) return <span className="soft">{format.number(0)}</span>;
  return (
    <>
      <strong>{format.number(states.length)}</strong>
      {note !== undefined && ` ${note}`}
      {words.colon}
      {instead ?? states.map(format.region).join(words.joiner)}
    </>
  );
}
