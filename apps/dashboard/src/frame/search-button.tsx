import { useQueryClient } from "@tanstack/react-query";
import { type ReactElement, useCallback, useState } from "react";
import { searchIndex } from "../data/queries.ts";
import { searchWords } from "../pages/search/words.ts";
import { useLanguage } from "../words/language.tsx";
import { resultOptions, SearchDialog } from "./search-dialog.tsx";
import { useSearchKey } from "./search-key.ts";
import "./search.css";

/** Opens the search, on every page; so does the key `/`. What it needs is loaded when somebody comes near it. */
export function SearchButton(): ReactElement {
  const { words, language } = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const queryClient = useQueryClient();
  const prepare = useCallback(() => {
    void resultOptions.preload();
    void searchWords.preload(language);
    void queryClient.prefetchQuery(searchIndex());
  }, [language, queryClient]);
  const open = useCallback(() => {
    prepare();
    setOpen(true);
  }, [prepare]);
  const hasKey = useSearchKey(open);
  return (
    <>
      <button
        type="button"
        className="search-button"
        aria-haspopup="dialog"
        aria-keyshortcuts={hasKey ? "/" : undefined}
        onClick={open}
        onPointerEnter={prepare}
        onFocus={prepare}
      >
        <svg viewBox="0 0 16 16" width="18" height="18" aria-hidden="true">
          <circle cx="7" cy="7" r="4.6" fill="none" stroke="currentColor" strokeWidth="1.6" />
          <path d="M10.5 10.5L14 14" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" />
        </svg>
        <span className="search-button-name">{words.search.open}</span>
        {hasKey && (
          <span className="search-button-key" aria-hidden="true">
            /
          </span>
        )}
      </button>
      {isOpen && <SearchDialog onClose={() => setOpen(false)} />}
    </>
  );
}
