import type { ErrorComponentProps } from "@tanstack/react-router";
import { type ReactElement, use } from "react";
import { failureLines } from "../data/failure-lines.ts";
import { useTryAgain } from "../data/try-again.ts";
import { Failure } from "../design/failure.tsx";
import { LanguageContext, useLanguage } from "../words/language.tsx";
import { WordsFailure } from "./words-failure.tsx";

/** What stands in the frame in place of a page that could not be loaded or drawn. */
export function PageFailure(failure: ErrorComponentProps): ReactElement {
  // Where no words are there yet, those of the failure itself.
  return use(LanguageContext) === undefined ? <WordsFailure /> : <FailureInFrame {...failure} />;
}

function FailureInFrame({ error, reset }: ErrorComponentProps): ReactElement {
  const { words } = useLanguage();
  const tryAgain = useTryAgain();
  const retry = () => {
    tryAgain(error);
    reset();
  };
  return (
    <Failure
      ofPage
      title={words.failure.title}
      lines={failureLines(error, words.failure, globalThis.location.origin)}
      retryLabel={words.retry}
      onRetry={retry}
    />
  );
}
