import { Link } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { useLanguage } from "../../words/language.tsx";
import { searchWords } from "./words.ts";

interface NothingFoundProps {
  readonly typed: string;
  readonly records: number;
  readonly onLeave?: () => void;
}

/** What was searched, where nothing was found, and what else can be done. */
export function NothingFound({ typed, records, onLeave }: NothingFoundProps): ReactElement {
  const { language, format } = useLanguage();
  const own = searchWords.useWords();
  return (
    <div className="search-none">
      <p role="status">
        <strong>{own.none(typed.trim())}</strong>
      </p>
      <p className="prose">{own.searched(format.number(records))}</p>
      <p>{own.tryTitle}</p>
      <ul className="search-tries">
        {own.tries.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
      <p>
        <Link to="/$lang/countries" params={{ lang: language }} onClick={onLeave}>
          {own.countries}
        </Link>
      </p>
    </div>
  );
}
