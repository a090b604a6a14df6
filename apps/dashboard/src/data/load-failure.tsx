import type { ErrorComponentProps } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { Failure } from "../design/failure.tsx";
import { stayedLost } from "../design/lost-script.ts";
import { useLanguage } from "../words/language.tsx";
import { failureLines } from "./failure-lines.ts";
import { useTryAgain } from "./try-again.ts";

interface LoadFailureProps extends ErrorComponentProps {
  /** It stands in place of a whole page. */
  readonly ofPage?: boolean;
}

/** What stands in place of what did not come, script or answer: another attempt asks for both anew. */
export function LoadFailure({ error, reset, ofPage = false }: LoadFailureProps): ReactElement {
  const { words } = useLanguage();
  const tryAgain = useTryAgain();
  const retry = () => {
    tryAgain(error);
    reset();
  };
  return (
    <Failure
      ofPage={ofPage}
      title={words.failure.title}
      lines={failureLines(error, words.failure, globalThis.location.origin)}
      retryLabel={words.retry}
      onRetry={retry}
      reloadLabel={stayedLost(error) ? words.failure.loadPageAgain : undefined}
    />
  );
}
