import { useQueryErrorResetBoundary } from "@tanstack/react-query";
import type { ErrorComponentProps } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { failureLines } from "../data/failure-lines.ts";
import { Failure } from "../design/failure.tsx";
import { loadAgain } from "../routing/lazy-script.ts";
import { useLanguage } from "../words/language.tsx";

/** What stands under the field where its script or the index did not come. */
export function SearchFailure({ error, reset }: ErrorComponentProps): ReactElement {
  const { words } = useLanguage();
  const queries = useQueryErrorResetBoundary();
  const retry = () => {
    queries.reset();
    loadAgain(error);
    reset();
  };
  return (
    <Failure
      title={words.failure.title}
      lines={failureLines(error, words.failure, globalThis.location.origin)}
      retryLabel={words.retry}
      onRetry={retry}
    />
  );
}
