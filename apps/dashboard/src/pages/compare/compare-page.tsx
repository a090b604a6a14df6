import { compare, dayIn } from "@civic/schema/compute";
import { useSuspenseQueries, useSuspenseQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { type ReactElement, useMemo, useState } from "react";
import { DataRegion } from "../../data/data-region.tsx";
import { recordsOfState, statesWithRecords } from "../../data/queries.ts";
import { PageHeading } from "../../design/page-heading.tsx";
import { StatesField } from "../../records/states-field.tsx";
import { LeftOut } from "../../routing/left-out.tsx";
import { useLanguage } from "../../words/language.tsx";
import { blockNames } from "./blocks.ts";
import { type CompareSearch, chosenIn, most } from "./compare-search.ts";
import { ComparisonView } from "./comparison-view.tsx";
import { compareWords } from "./words.ts";
import "./compare.css";
import "./compare-print.css";

/** Two to six States side by side, row by row. */
export function ComparePage(): ReactElement {
  const { words, format } = useLanguage();
  const own = compareWords.useWords();
  const search: CompareSearch = useSearch({ from: "/$lang/compare" });
  const { states, tooMany } = chosenIn(search);
  const named = states.map(format.region).join(", ");
  return (
    <>
      <PageHeading title={own.title} {...(named !== "" && { windowTitle: own.title + words.joiner + named })}>
        <p className={states.length > 1 ? "lead no-print" : "lead"}>{own.lead}</p>
      </PageHeading>
      <DataRegion of="choice">
        <StateChoice search={search} states={states} />
      </DataRegion>
      <LeftOut
        followed={{
          states: [...states, ...tooMany],
          open: search.open?.filter((name) => blockNames.some((each) => each === name)),
          hide: search.hide,
        }}
      >
        {tooMany.length > 0 && (
          <p className="left-out">{own.tooMany(format.list(tooMany.map(format.region)))}</p>
        )}
      </LeftOut>
      {states.length > 1 ? (
        <DataRegion of={states.join(" ")}>
          <Compared states={states} search={search} />
        </DataRegion>
      ) : (
        <p className="prose">{own.choose}</p>
      )}
    </>
  );
}

interface ComparedProps {
  readonly states: readonly string[];
  readonly search: CompareSearch;
}

function StateChoice({ states, search }: ComparedProps): ReactElement {
  const own = compareWords.useWords();
  const navigate = useNavigate({ from: "/$lang/compare" });
  const { data: withRecords } = useSuspenseQuery(statesWithRecords());
  const choose = (chosen: readonly string[]) => {
    const { states: _, ...rest } = search;
    const next: CompareSearch = { ...(chosen.length > 0 && { states: chosen }), ...rest };
    return navigate({ search: next, resetScroll: false });
  };
  return (
    <StatesField label={own.add} withRecords={withRecords} chosen={states} onChoose={choose} most={most} />
  );
}

function Compared({ states, search }: ComparedProps): ReactElement {
  const [today] = useState(() => dayIn(Intl.DateTimeFormat().resolvedOptions().timeZone, new Date()));
  const answers = useSuspenseQueries({
    queries: states.map(recordsOfState),
    combine: (results) => results.map(({ data }) => data),
  });
  const asked = states.join(" ");
  const records = useMemo(() => answers.flat(), [answers]);
  const comparison = useMemo(() => compare(records, asked.split(" "), { today }), [records, asked, today]);
  return <ComparisonView comparison={comparison} records={records} search={search} today={today} />;
}
