import { useSuspenseQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { DataRegion } from "../../data/data-region.tsx";
import { statesWithRecords } from "../../data/queries.ts";
import { PageHeading } from "../../design/page-heading.tsx";
import { StateSelect } from "../../records/state-select.tsx";
import { useLanguage } from "../../words/language.tsx";
import { countryPageWords } from "./words.ts";

/** An address whose code names no State: not the same as a State without records. */
export function NoSuchState({ code }: { readonly code: string }): ReactElement {
  const { language } = useLanguage();
  const own = countryPageWords.useWords();
  return (
    <>
      <PageHeading title={own.noSuchState}>
        <p className="lead">{own.noSuchStateLead(code.slice(0, longest))}</p>
      </PageHeading>
      <DataRegion of="states">
        <ChooseState />
      </DataRegion>
      <p>
        <Link to="/$lang/countries" params={{ lang: language }}>
          {own.allStates}
        </Link>
      </p>
    </>
  );
}

const longest = 40;

function ChooseState(): ReactElement {
  const { language } = useLanguage();
  const navigate = useNavigate();
  const { data } = useSuspenseQuery(statesWithRecords());
  return (
    <StateSelect
      withRecords={data}
      value={undefined}
      anyState
      onChoose={(code) =>
        code !== undefined && navigate({ to: "/$lang/countries/$code", params: { lang: language, code } })
      }
    />
  );
}
