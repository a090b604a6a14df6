import type { ReactElement, ReactNode } from "react";
import { DeadEndSign, HandOverSign, OutSign } from "./signs.tsx";
import { pathwaysWords } from "./words.ts";

/** What the lines and signs of the pictures mean. */
export function LanesLegend(): ReactElement {
  const { legend, place } = pathwaysWords.useWords();
  return (
    <div className="lanes-legend">
      <p className="soft small">{place}</p>
      <ul>
        <Entry word={legend.way}>
          <svg viewBox="0 0 2.2 1.4" aria-hidden="true" className="lanes-lines">
            <path className="lane-way" d="M0 .7H1.7" />
            <path className="lane-turn" d="M1.5 .35 2.1 .7 1.5 1.05z" />
          </svg>
        </Entry>
        <Entry word={legend.handOver}>
          <HandOverSign letter="A" answering="named" />
        </Entry>
        <Entry word={legend.takersOnly}>
          <HandOverSign letter="A" answering="takers-only" />
        </Entry>
        <Entry word={legend.nobody}>
          <HandOverSign letter="A" answering="nobody" />
        </Entry>
        <Entry word={legend.also}>
          <span className="soft">+1</span>
        </Entry>
        <Entry word={legend.out}>
          <svg viewBox="0 0 2.2 1.4" aria-hidden="true" className="lanes-lines">
            <OutSign x={0.4} y={0.7} />
          </svg>
        </Entry>
        <Entry word={legend.deadEnd}>
          <svg viewBox="0 0 2.2 1.4" aria-hidden="true" className="lanes-lines">
            <DeadEndSign x={0.4} y={0.7} />
          </svg>
        </Entry>
      </ul>
    </div>
  );
}

function Entry({ word, children }: { readonly word: string; readonly children: ReactNode }): ReactElement {
  return (
    <li>
      {children}
      {word}
    </li>
  );
}
