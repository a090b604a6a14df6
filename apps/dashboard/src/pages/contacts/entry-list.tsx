import { type ReactElement, useState } from "react";
import { EntryItem } from "./entry-item.tsx";
import type { Known } from "./known-contact.ts";
import { useSpeech } from "./use-speech.ts";

interface EntryListProps {
  readonly shown: readonly Known[];
  readonly now: Date;
}

/** As many as are looked through at once; more would make the page slow. */
const step = 25;

/** Those to turn to in one State, a part at a time. */
export function EntryList({ shown, now }: EntryListProps): ReactElement {
  const { words } = useSpeech();
  const [most, setMost] = useState(step);
  const rest = shown.length - most;
  return (
    <>
      <ul className="entries">
        {shown.slice(0, most).map((known) => (
          <EntryItem key={known.entry.id} known={known} now={now} />
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" className="button no-print" onClick={() => setMost(most + step)}>
          {words.more(Math.min(rest, step))}
        </button>
      )}
    </>
  );
}
