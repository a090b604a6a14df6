import { useLocation, useNavigate, useRouter } from "@tanstack/react-router";
import { type ReactElement, useCallback, useDeferredValue, useEffect, useState } from "react";
import { DataRegion } from "../../data/data-region.tsx";
import { chooseKey, useKeyChoice } from "../../design/key-choice.ts";
import { PageHeading } from "../../design/page-heading.tsx";
import { ResultLists } from "./result-lists.tsx";
import { soughtPart } from "./sought.ts";
import { searchWords } from "./words.ts";
import "./search.css";

/** How long nobody types before the address says what was typed. */
const pause = 400;

/** Everything that is found, in full. What is looked for stands behind the # of the address: a browser never sends that. */
export function SearchPage(): ReactElement {
  const own = searchWords.useWords();
  const { typed, type, write } = useSought();
  const sought = useDeferredValue(typed);
  return (
    <>
      <PageHeading title={own.title}>
        <p className="lead">{own.lead}</p>
      </PageHeading>
      <search>
        <form className="search-form" onSubmit={(event) => event.preventDefault()}>
          <label htmlFor="search-field">{own.field}</label>
          <input
            id="search-field"
            className="search-field"
            type="search"
            autoComplete="off"
            spellCheck={false}
            dir="auto"
            value={typed}
            onChange={({ target }) => type(target.value)}
            onBlur={write}
          />
        </form>
      </search>
      <DataRegion of={`search ${sought}`}>
        <ResultLists typed={sought} />
      </DataRegion>
      <p className="search-choice no-print">
        <label className="choice">
          <input
            type="checkbox"
            checked={useKeyChoice()}
            onChange={({ target }) => chooseKey(target.checked)}
          />
          {own.shortcut}
        </label>
      </p>
    </>
  );
}

interface Sought {
  readonly typed: string;
  readonly type: (text: string) => void;
  /** Writes what was typed into the address, before the reader goes on. */
  readonly write: () => void;
}

/** What is looked for, in the field and behind the # of the address. */
function useSought(): Sought {
  const router = useRouter();
  const navigate = useNavigate();
  const { pathname, named } = useLocation({
    select: ({ hash, pathname }) => ({ pathname, named: soughtIn(hash) }),
    structuralSharing: true,
  });
  const [typed, type] = useState(named);
  const [before, setBefore] = useState(named);
  // Another address than the one that was written from here: a link, or the way back.
  if (named !== before) {
    setBefore(named);
    if (named !== soughtPart(typed)) type(named);
  }
  const write = useCallback(() => {
    const sought = soughtPart(typed);
    // Where the reader is on the way to another page, its address stays.
    if (sought === named || router.latestLocation.pathname !== pathname) return;
    const hash = sought === "" ? "" : `q=${encodeURIComponent(sought)}`;
    void navigate({ to: ".", hash, replace: true, resetScroll: false, hashScrollIntoView: false });
  }, [typed, named, pathname, router, navigate]);
  useEffect(() => {
    const timer = setTimeout(write, pause);
    return () => clearTimeout(timer);
  }, [write]);
  return { typed, type, write };
}

/** What an address says after the #: `q=` and the words. */
function soughtIn(hash: string): string {
  return new URLSearchParams(hash).get("q") ?? "";
}
