import type { Gap } from "@civic/schema";
import type { ReactElement } from "react";
import { PlaceLink } from "./gap-item.tsx";
import type { AtHand } from "./gap-telling.ts";
import { leadersByState } from "./gaps-model.ts";
import { useSpeech } from "./use-speech.ts";

interface LeadersProps {
  readonly gaps: readonly Gap[];
  readonly atHand: AtHand;
}

/** The bodies that can be asked in each State, beside whoever published the record. */
export function Leaders({ gaps, atHand }: LeadersProps): ReactElement | null {
  const { words, phrasing } = useSpeech();
  const { format, words: shared } = phrasing;
  const known = [...leadersByState(gaps)].flatMap(([state, ids]) => {
    const bodies = ids.flatMap((id) => atHand.records.get(id) ?? []);
    return bodies.length === 0 ? [] : [{ state, bodies }];
  });
  if (known.length === 0) return null;
  return (
    <div className="gaps-leaders">
      <p>{words.list.leaders}</p>
      <ul>
        {known.map(({ state, bodies }) => (
          <li key={state}>
            {format.region(state)}
            {shared.colon}
            {bodies.map((body, index) => (
              <span key={body.id}>
                {index > 0 && shared.joiner}
                <PlaceLink record={body} />
              </span>
            ))}
          </li>
        ))}
      </ul>
    </div>
  );
}
