import type { RecordKind, RecordOf } from "@civic/schema";
import { useSuspenseQueries } from "@tanstack/react-query";
import { useLocation } from "@tanstack/react-router";
import { type ReactElement, useMemo } from "react";
import { recordsOf } from "../../data/queries.ts";
import { useOpenAnchor } from "../../design/open-anchor.ts";
import { CompiledMark, standingOf } from "../../records/compiled-mark.tsx";
import { useLanguage } from "../../words/language.tsx";
import { columnsFor } from "./lanes-grid.ts";
import { LanesLegend } from "./lanes-legend.tsx";
import { lanesOf, lanesShown } from "./lanes-model.ts";
import { namedRecords } from "./named-records.ts";
import { PathwaySection } from "./pathway-section.tsx";
import { PathwaysTaken } from "./pathways-taken.tsx";
import { pathwaysWords } from "./words.ts";

interface StatesInLanesProps {
  readonly states: readonly string[];
}

/** The pathways of the chosen States one under the other, in the same lanes and columns. */
export function StatesInLanes({ states }: StatesInLanesProps): ReactElement {
  const { language, format } = useLanguage();
  const own = pathwaysWords.useWords();
  const hash = useLocation({ select: (location) => location.hash });
  const recordsOfAll = <Kind extends RecordKind>(kind: Kind) => ({
    queries: states.map((state) => recordsOf(kind, state)),
    combine: together<RecordOf<Kind>>,
  });
  const pathways = useSuspenseQueries(recordsOfAll("pathway"));
  const organisations = useSuspenseQueries(recordsOfAll("organisation"));
  const services = useSuspenseQueries(recordsOfAll("service"));
  const schemes = useSuspenseQueries(recordsOfAll("compensation-scheme"));
  const named = useMemo(
    () => namedRecords(organisations, services, schemes),
    [organisations, services, schemes],
  );
  const all = useMemo(
    () => pathways.map((pathway) => lanesOf(pathway, named.organisations)),
    [pathways, named],
  );
  useOpenAnchor(hash);
  const lanes = lanesShown(all);
  const columns = columnsFor(all);
  const of = (state: string) => all.filter(({ pathway }) => pathway.jurisdiction === state);
  return (
    <>
      <CompiledMark standing={standingOf(pathways, language)} />
      {all.length > 0 && <LanesLegend />}
      {states
        .map((state) => ({ state, its: of(state) }))
        .map(({ state, its }) => (
          <section key={state} className="pathways-state" aria-labelledby={`state-${state}`}>
            <h2 id={`state-${state}`}>{format.region(state)}</h2>
            {its.length === 0 && <p className="prose">{own.noPathway}</p>}
            {its.map((one) => (
              <PathwaySection
                key={one.pathway.id}
                of={one}
                lanes={lanes}
                columns={columns}
                named={named}
                chosen={hash}
              />
            ))}
          </section>
        ))}
      {all.length > 0 && <PathwaysTaken states={states} shown={all} named={named} />}
    </>
  );
}

/** The records of all States that were asked for. */
function together<Kind>(results: readonly { readonly data: readonly Kind[] }[]): readonly Kind[] {
  return results.flatMap(({ data }) => data);
}
