import { useQueryErrorResetBoundary } from "@tanstack/react-query";
import { CatchBoundary, type ErrorComponentProps } from "@tanstack/react-router";
import { type ReactElement, type ReactNode, Suspense } from "react";
import { Failure } from "../design/failure.tsx";
import { Loading } from "../design/loading.tsx";
import { useLanguage } from "../words/language.tsx";
import { failureLines } from "./failure-lines.ts";

interface DataRegionProps {
  /** Another value lets the content try again after a failure. */
  readonly of: string;
  readonly children: ReactNode;
}

/** A part of a page that needs data: while they load, and when they do not come. */
export function DataRegion({ of, children }: DataRegionProps): ReactElement {
  const { words } = useLanguage();
  return (
    <CatchBoundary getResetKey={() => of} errorComponent={RegionFailure}>
      <Suspense fallback={<Loading label={words.loading} slowLabel={words.slow} />}>{children}</Suspense>
    </CatchBoundary>
  );
}

function RegionFailure({ error, reset }: ErrorComponentProps): ReactElement {
  const { words } = useLanguage();
  const queries = useQueryErrorResetBoundary();
  const retry = () => {
    queries.reset();
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
