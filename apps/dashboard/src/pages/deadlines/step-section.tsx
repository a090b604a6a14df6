import { textIn } from "@civic/schema/words";
import type { ReactElement } from "react";
import { Disclosure } from "../../design/disclosure.tsx";
import { ScrollRegion } from "../../design/scroll-region.tsx";
import { TimeLine } from "../../design/time-line.tsx";
import { daysIn } from "../../records/limits.ts";
import { useLanguage } from "../../words/language.tsx";
import { barOf, namedLengths, placeOfDays } from "./length-scale.ts";
import { limitLine } from "./limit-lines.ts";
import { LimitRow } from "./limit-row.tsx";
import type { StepGroup } from "./limits-model.ts";
import { useSpeech } from "./use-speech.ts";
import "../../design/ruled-table.css";

interface StepSectionProps {
  readonly group: StepGroup;
  readonly day: string | undefined;
}

/** The time limits of one step: the table, and on demand the same on a line of time. */
export function StepSection({ group: { step, limits }, day }: StepSectionProps): ReactElement {
  const { words: shared } = useLanguage();
  const { words } = useSpeech();
  const title = words.steps[step];
  return (
    <div className="step-section">
      <h2>{title}</h2>
      <ScrollRegion label={title}>
        <table className="ruled-table spans limit-table">
          <caption>{title + shared.joiner + words.count(limits.length)}</caption>
          <thead>
            <tr>
              <th scope="col">{shared.states.one}</th>
              <th scope="col">{words.what}</th>
              <th scope="col">{words.time}</th>
              {day !== undefined && <th scope="col">{words.lastDay}</th>}
              <th scope="col">{words.sources}</th>
            </tr>
          </thead>
          <tbody>
            {limits.map((limit) => (
              <LimitRow key={limit.key} limit={limit} day={day} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <Disclosure title={words.picture} printed={false}>
        <Picture group={{ step, limits }} />
      </Disclosure>
    </div>
  );
}

function Picture({ group: { limits } }: { readonly group: StepGroup }): ReactElement {
  const { format, words: shared } = useLanguage();
  const speech = useSpeech();
  return (
    <TimeLine
      caption={speech.words.caption}
      ticks={namedLengths.map((length) => ({
        at: placeOfDays(daysIn(length)),
        label: format.duration(length),
      }))}
      rows={limits.map((limit) => {
        const label =
          format.region(limit.of.jurisdiction) + shared.joiner + textIn(limit.of.name, speech.phrasing);
        return barOf(limit, { label, said: limitLine(limit, speech) });
      })}
    />
  );
}
