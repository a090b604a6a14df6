import type { ErrorComponentProps } from "@tanstack/react-router";
import { type ReactElement, use } from "react";
import { LoadFailure } from "../data/load-failure.tsx";
import { LanguageContext } from "../words/language.tsx";
import { WordsFailure } from "./words-failure.tsx";

/** What stands in the frame in place of a page that could not be loaded or drawn. */
export function PageFailure(failure: ErrorComponentProps): ReactElement {
  // Where no words are there yet, those of the failure itself.
  return use(LanguageContext) === undefined ? <WordsFailure /> : <LoadFailure {...failure} ofPage />;
}
