import { useSuspenseQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { DataRegion } from "../../data/data-region.tsx";
import { statesWithRecords } from "../../data/queries.ts";
import { PageHeading } from "../../design/page-heading.tsx";
import { StatesField } from "../../records/states-field.tsx";
import { LeftOut } from "../../routing/left-out.tsx";
import { useLanguage } from "../../words/language.tsx";
import { chosenIn, most } from "./pathways-search.ts";
import { StatesInLanes } from "./states-in-lanes.tsx";
import { pathwaysWords } from "./words.ts";
import "./pathways.css";

/** Who does what in which phase, of one State or of two one under the other. */
export function PathwaysPage(): ReactElement {
  const { words, format } = useLanguage();
  const own = pathwaysWords.useWords();
  const { states, tooMany } = chosenIn(useSearch({ from: "/$lang/pathways" }));
  const named = states.map(format.region).join(", ");
  return (
    <div className="pathways">
      <PageHeading title={own.title} {...(named !== "" && { windowTitle: own.title + words.joiner + named })}>
        <p className={states.length > 0 ? "lead no-print" : "lead"}>{own.lead}</p>
      </PageHeading>
      <DataRegion of="choice">
        <StateChoice states={states} />
      </DataRegion>
      <LeftOut followed={{ states: [...states, ...tooMany] }}>
        {tooMany.length > 0 && (
          <p className="left-out">{own.tooMany(format.list(tooMany.map(format.region)))}</p>
        )}
      </LeftOut>
      {states.length > 0 ? (
        <DataRegion of={states.join(" ")}>
          <StatesInLanes states={states} />
        </DataRegion>
      ) : (
        <p className="prose">{own.choose}</p>
      )}
    </div>
  );
}

function StateChoice({ states }: { readonly states: readonly string[] }): ReactElement {
  const own = pathwaysWords.useWords();
  const navigate = useNavigate({ from: "/$lang/pathways" });
  const { data: withRecords } = useSuspenseQuery(statesWithRecords());
  const choose = (chosen: readonly string[]) =>
    navigate({ search: chosen.length > 0 ? { states: chosen } : {}, resetScroll: false });
  return (
    <StatesField label={own.add} withRecords={withRecords} chosen={states} onChoose={choose} most={most} />
  );
}
