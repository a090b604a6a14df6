import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { type ReactElement, useMemo, useState } from "react";
import { useLanguage } from "../../words/language.tsx";
import { NothingFound } from "./nothing-found.tsx";
import { ResultLine } from "./result-line.tsx";
import { linkTo } from "./result-link.ts";
import type { HitGroup } from "./search-model.ts";
import { searching } from "./search-query.ts";
import { soughtPart } from "./sought.ts";
import { SoughtPart } from "./sought-part.tsx";
import { searchWords } from "./words.ts";

/** Results of one kind that stand there at first. */
const most = 25;

/** Everything that is found, by kind. */
export function ResultLists({ typed }: { readonly typed: string }): ReactElement {
  const own = searchWords.useWords();
  const { data } = useSuspenseQuery(searching(useLanguage()));
  const found = useMemo(() => data.search(typed), [data, typed]);
  if (typed.trim() === "") return <p className="soft">{own.examples}</p>;
  if (found.total === 0) {
    return (
      <>
        <SoughtPart typed={typed} />
        <NothingFound typed={soughtPart(typed)} records={data.records} />
      </>
    );
  }
  return (
    <div className="search-results">
      <SoughtPart typed={typed} />
      <p role="status">
        {own.found(found.total)}
        {found.closeness !== "exact" && <span className="search-closeness">{own[found.closeness]}</span>}
      </p>
      {found.groups.map((group) => (
        <ResultGroup key={`${group.kind} ${typed}`} group={group} />
      ))}
    </div>
  );
}

function ResultGroup({ group: { kind, hits } }: { readonly group: HitGroup }): ReactElement {
  const { language } = useLanguage();
  const own = searchWords.useWords();
  const [whole, setWhole] = useState(false);
  const shown = whole ? hits : hits.slice(0, most);
  return (
    <section>
      <h2>{own.kinds[kind]}</h2>
      <ul className="search-links">
        {shown.map((hit) => (
          <li key={hit.entry.key}>
            <Link className="search-link" {...linkTo(hit.entry.place, language)}>
              <ResultLine hit={hit} />
            </Link>
          </li>
        ))}
      </ul>
      {shown.length < hits.length && (
        <button type="button" className="button" onClick={() => setWhole(true)}>
          {own.all(hits.length)}
        </button>
      )}
    </section>
  );
}
