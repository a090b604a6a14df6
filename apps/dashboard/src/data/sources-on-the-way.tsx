import type { ReactElement } from "react";
import { Failure } from "../design/failure.tsx";
import { useLanguage } from "../words/language.tsx";
import { failureLines } from "./failure-lines.ts";

interface SourcesOnTheWayProps {
  /** Why they did not come. */
  readonly error: Error | undefined;
  /** Asks anew for what did not come. */
  readonly retry: () => void;
}

/** Stands in the place of sources that are on their way, or did not come. */
export function SourcesOnTheWay({ error, retry }: SourcesOnTheWayProps): ReactElement {
  const { words } = useLanguage();
  if (error === undefined) return <p className="soft">{words.loading}</p>;
  return (
    <Failure
      title={words.failure.title}
      lines={failureLines(error, words.failure, globalThis.location.origin)}
      retryLabel={words.retry}
      onRetry={retry}
    />
  );
}
