import { useSuspenseQuery } from "@tanstack/react-query";
import type { ReactElement } from "react";
import { coverageOfPhase } from "../../data/queries.ts";
import { Disclosure } from "../../design/disclosure.tsx";
import { asPhase } from "../../records/phase-tree.ts";
import { TakeAway } from "../../records/take-away.tsx";
import type { Filters } from "./gaps-filters.ts";
import { needCellWords } from "./need-cell.tsx";
import { needRows, needsWithout } from "./needs-model.ts";
import { NeedsTable } from "./needs-table.tsx";
import { useSpeech } from "./use-speech.ts";
import "../../records/statements.css";

interface NeedsSectionProps {
  readonly filters: Filters;
  readonly phase: string;
}

/** For which needs the chosen States have no service on record in one phase, side by side. */
export function NeedsSection({ filters, phase }: NeedsSectionProps): ReactElement | null {
  const speech = useSpeech();
  const { words, phrasing } = speech;
  const { label, format, words: shared } = phrasing;
  const { needs } = words;
  const asked = asPhase(phase) ?? "follow-up";
  const { data } = useSuspenseQuery(coverageOfPhase(asked));
  // A body of States gives no assistance of its own.
  const states = filters.states.filter((state) => data.jurisdictions.includes(state));
  if (states.length === 0) return null;
  const all = needRows({ cells: data.cells, states, phase: asked });
  const rows = needRows({ cells: data.cells, states, phase: asked, need: filters.need });
  const finer = rows.filter((row) => row.finer);
  const phaseName = label("phase", phase);
  return (
    <section aria-labelledby="gap-needs" className="gaps-section">
      <h2 id="gap-needs">{needs.title(phaseName)}</h2>
      <p className="prose soft">{needs.lead}</p>
      <ul className="statements">
        {states.map((state) => {
          const without = needsWithout(all, state);
          return (
            <li key={state}>
              <strong>{format.region(state)}</strong>
              {shared.colon}
              {without.length === 0
                ? needs.all
                : `${needs.some(without.length)} – ${without.map((need) => label("need", need)).join(needs.apart)}`}
            </li>
          );
        })}
      </ul>
      <NeedsTable rows={rows.filter(({ finer }) => !finer)} title={needs.title(phaseName)} phase={asked} />
      {finer.length > 0 && (
        <Disclosure title={needs.finer(finer.length)} printed={false}>
          <NeedsTable rows={finer} title={needs.finer(finer.length)} phase={asked} />
        </Disclosure>
      )}
      <TakeAway
        title={needs.title(phaseName)}
        name={`needs-${phase}-${states.join("-")}`}
        rows={() => [
          [words.filter.need, ...states.map((state) => format.region(state))],
          ...rows.map(({ need, cells }) => [
            label("need", need),
            ...cells.map((cell) => needCellWords(cell, speech)),
          ]),
        ]}
        data={() => rows}
        call={`/v1/coverage?phase=${phase}`}
      />
    </section>
  );
}
