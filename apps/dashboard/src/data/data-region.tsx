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
  /** What keeps the room of the content until it is there; quiet lines where nothing is given. */
  readonly room?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a page that needs data: while they load, and when they do not come. */
export function DataRegion({ of, room, children }: DataRegionProps): ReactElement {
  const { words } = useLanguage();
  const waiting = room ?? <Loading label={words.loading} slowLabel={words.slow} />;
  return (
    <CatchBoundary getResetKey={() => of} errorComponent={RegionFailure}>
      <Suspense fallback={waiting}>{children}</Suspense>
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
