import { Link } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { useLanguage } from "../words/language.tsx";
import "./state-index.css";

/** Fewer are seen at a glance. */
const least = 9;

interface StateIndexProps {
  /** In the order in which they stand on the page. */
  readonly states: readonly string[];
  /** The id of the place on this page that is about a State; absent: each leads to the page of the State. */
  readonly placeOf?: (state: string) => string;
}

/** The States by name, above a list that is too long to look through. */
export function StateIndex({ states, placeOf }: StateIndexProps): ReactElement | null {
  const { words, format, language } = useLanguage();
  if (states.length < least) return null;
  return (
    <nav className="state-index no-print" aria-label={words.statesByName}>
      <ul>
        {states.map((state) => (
          <li key={state}>
            {placeOf ? (
              <a href={`#${placeOf(state)}`}>{format.region(state)}</a>
            ) : (
              <Link to="/$lang/countries/$code" params={{ lang: language, code: state }}>
                {format.region(state)}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
