import type { ErrorComponentProps } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { failureLines } from "../data/failure-lines.ts";
import { Failure } from "../design/failure.tsx";
import { useLanguage } from "../words/language.tsx";
import { loadAgain } from "./lazy-page.ts";

/** What stands in the frame in place of a page that could not be loaded or drawn. */
export function PageFailure({ error, reset }: ErrorComponentProps): ReactElement {
  const { words } = useLanguage();
  const retry = () => {
    loadAgain(error);
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
