import type { ErrorComponentProps } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { failureLines } from "../data/failure-lines.ts";
import { useTryAgain } from "../data/try-again.ts";
import { Failure } from "../design/failure.tsx";
import { useLanguage } from "../words/language.tsx";

/** What stands under the field where its script or the index did not come. */
export function SearchFailure({ error, reset }: ErrorComponentProps): ReactElement {
  const { words } = useLanguage();
  const tryAgain = useTryAgain();
  const retry = () => {
    tryAgain(error);
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
