import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { type ReactElement, useEffect, useMemo } from "react";
import { useLanguage } from "../../words/language.tsx";
import { NothingFound } from "./nothing-found.tsx";
import { ResultLine } from "./result-line.tsx";
import { linkTo } from "./result-link.ts";
import type { Found } from "./search-model.ts";
import { searching } from "./search-query.ts";
import { soughtPart } from "./sought.ts";
import { SoughtPart } from "./sought-part.tsx";
import { searchWords } from "./words.ts";
import "./search.css";

interface ResultOptionsProps {
  readonly typed: string;
  /** Id of the list, to which the field belongs. */
  readonly list: string;
  /** Id of the result that is chosen. */
  readonly active: string | undefined;
  readonly onLeave: () => void;
  /** Told whether there is a list to choose from. */
  readonly onList: (isThere: boolean) => void;
}

/** Results at once in the dialog, and in each of its kinds. */
const most = { all: 20, each: 5 };

/** The results under the field of the dialog: a list in which the arrow keys choose. */
export function ResultOptions({ typed, list, active, onLeave, onList }: ResultOptionsProps): ReactElement {
  const reader = useLanguage();
  const own = searchWords.useWords();
  const { data } = useSuspenseQuery(searching(reader));
  const found = useMemo(() => data.search(typed), [data, typed]);
  const groups = useMemo(() => shortened(found), [found]);
  const { language } = reader;
  const isThere = found.total > 0;
  useEffect(() => onList(isThere), [isThere, onList]);
  if (typed.trim() === "") return <p className="soft search-said">{own.examples}</p>;
  if (found.total === 0) {
    return (
      <>
        <SoughtPart typed={typed} />
        <NothingFound typed={soughtPart(typed)} records={data.records} onLeave={onLeave} />
      </>
    );
  }
  const option = (id: string) => ({
    role: "option",
    tabIndex: -1,
    id,
    "aria-selected": active === id,
    className: "search-option",
    onClick: onLeave,
  });
  return (
    <>
      <SoughtPart typed={typed} />
      <p className="soft search-said" role="status">
        {own.found(found.total)}
        {found.closeness !== "exact" && <span className="search-closeness">{own[found.closeness]}</span>}
      </p>
      <div role="listbox" id={list} aria-label={own.results} className="search-list">
        {groups.map(({ kind, hits }) => (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset is no group of a listbox
          <div role="group" key={kind} aria-labelledby={`${list}-${kind}`}>
            <p id={`${list}-${kind}`} className="search-kind" role="presentation">
              {own.kinds[kind]}
            </p>
            {hits.map((hit) => (
              <Link
                key={hit.entry.key}
                {...linkTo(hit.entry.place, language)}
                {...option(`${list}/${hit.entry.key}`)}
              >
                <ResultLine hit={hit} />
              </Link>
            ))}
          </div>
        ))}
        <Link
          to="/$lang/search"
          params={{ lang: language }}
          hash={`q=${encodeURIComponent(soughtPart(typed))}`}
          {...option(`${list}/all`)}
        >
          <span className="search-all">{own.all(found.total)}</span>
        </Link>
      </div>
      <p className="soft small search-keys">{own.keys}</p>
    </>
  );
}

/** The best of each kind, and no more than a reader looks through. */
function shortened({ groups }: Found): Found["groups"] {
  let left = most.all;
  return groups.flatMap(({ kind, hits }) => {
    const shown = hits.slice(0, Math.min(most.each, left));
    left -= shown.length;
    return shown.length > 0 ? [{ kind, hits: shown }] : [];
  });
}
