import type { Gap } from "@civic/schema";
import { type ReactElement, useState } from "react";
import { publisherName } from "../../words/publisher-name.ts";
import { GapItem } from "./gap-item.tsx";
import type { AtHand } from "./gap-telling.ts";
import type { Grouping } from "./gaps-filters.ts";
import { firstOf, groupedGaps } from "./gaps-model.ts";
import { type Speech, useSpeech } from "./use-speech.ts";

interface GroupedListProps {
  readonly gaps: readonly Gap[];
  readonly atHand: AtHand;
  readonly grouping: Grouping;
  /** How many States are chosen. */
  readonly states: number;
}

/** So many are shown at first, and with each press. */
const atOnce = 50;

/** Gaps under what they are put together by; the first ones, the others on demand. */
export function GroupedList({ gaps, atHand, grouping, states }: GroupedListProps): ReactElement {
  const speech = useSpeech();
  const { words, phrasing } = speech;
  const { format, words: shared } = phrasing;
  const [most, setMost] = useState(atOnce);
  const { shown, left } = firstOf(groupedGaps(gaps, grouping), most);
  return (
    <>
      {shown.map(({ code, gaps: own, count }) => (
        <section key={code ?? ""} className="gap-group">
          <h3>
            {headingOf(code, grouping, speech)} ({format.number(count)})
          </h3>
          {grouping === "kind" && own[0] && (
            <p className="soft">
              {words.list.mend}
              {shared.colon}
              {shared.gapRequests[own[0].kind]}.
            </p>
          )}
          <ul className="gap-items">
            {own.map((gap) => (
              <li key={gap.id}>
                <GapItem
                  gap={gap}
                  atHand={atHand}
                  grouping={grouping}
                  namesState={states > 1 && grouping !== "state"}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {left > 0 && (
        <button type="button" className="button no-print" onClick={() => setMost(most + atOnce)}>
          {words.list.more(Math.min(left, atOnce))}
        </button>
      )}
    </>
  );
}

function headingOf(code: string | undefined, grouping: Grouping, { words, phrasing }: Speech): string {
  const { label, format } = phrasing;
  if (code === undefined) return words.list.noNeed;
  if (grouping === "kind") return label("gap-kind", code);
  if (grouping === "need") return label("need", code);
  return grouping === "owner" ? publisherName(code, phrasing) : format.region(code);
}
