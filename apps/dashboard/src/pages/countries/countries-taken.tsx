import type { CoverageCell } from "@civic/schema";
import type { ReactElement } from "react";
import { topNeeds } from "../../records/need-tree.ts";
import { TakeAway } from "../../records/take-away.tsx";
import { useLanguage } from "../../words/language.tsx";
import { type CountryCard, levelStrip, stripPhases } from "./countries-model.ts";
import { countriesWords } from "./words.ts";

interface CountriesTakenProps {
  readonly cards: readonly CountryCard[];
  readonly cells: readonly CoverageCell[];
}

const kinds = ["service", "compensation-scheme", "recognition-measure"] as const;

/** The States with their figures and strips to take along, each sign as its word. */
export function CountriesTaken({ cards, cells }: CountriesTakenProps): ReactElement {
  const { words, label, format } = useLanguage();
  const own = countriesWords.useWords();
  const strips = stripPhases.flatMap((phase) =>
    topNeeds.map((need) => `${label("phase", phase)}${words.colon}${label("need", need)}`),
  );
  return (
    <TakeAway
      title={own.title}
      name="civic-countries"
      rows={() => [
        [words.states.one, own.columns.services, own.columns.schemes, own.columns.measures, ...strips],
        ...cards.map(({ jurisdiction, services, schemes, measures }) => [
          format.region(jurisdiction),
          ...[services, schemes, measures].map(String),
          ...stripPhases.flatMap((phase) =>
            levelStrip(cells, jurisdiction, phase).map((level) => label("coverage-level", level)),
          ),
        ]),
      ]}
      data={() =>
        cards.map(({ jurisdiction, services, schemes, measures }) => ({
          ...{ jurisdiction, services, schemes, measures },
          needs: stripPhases.flatMap((phase) =>
            levelStrip(cells, jurisdiction, phase).map((level, at) => ({ phase, need: topNeeds[at], level })),
          ),
        }))
      }
      call={[
        ...kinds.map((kind) => `/v1/records?kind=${kind}`),
        ...stripPhases.map((phase) => `/v1/coverage?phase=${phase}`),
      ]}
    />
  );
}
