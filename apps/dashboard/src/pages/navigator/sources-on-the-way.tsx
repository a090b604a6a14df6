import type { ReactElement } from "react";
import { failureLines } from "../../data/failure-lines.ts";
import { Failure } from "../../design/failure.tsx";
import { useLanguage } from "../../words/language.tsx";
import type { WholeRecords } from "./whole-records.ts";

/** Stands in the place of sources that are on their way, or did not come. */
export function SourcesOnTheWay({ error, retry }: Pick<WholeRecords, "error" | "retry">): ReactElement {
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
