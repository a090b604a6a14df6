import { CatchBoundary } from "@tanstack/react-router";
import { type ReactElement, type ReactNode, Suspense } from "react";
import { Loading } from "../design/loading.tsx";
import { useLanguage } from "../words/language.tsx";
import { LoadFailure } from "./load-failure.tsx";
import { useAttempts } from "./try-again.ts";

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
  const attempts = useAttempts();
  const waiting = room ?? <Loading label={words.loading} slowLabel={words.slow} />;
  return (
    <CatchBoundary getResetKey={() => `${of} ${attempts}`} errorComponent={LoadFailure}>
      <Suspense fallback={waiting}>{children}</Suspense>
    </CatchBoundary>
  );
}
