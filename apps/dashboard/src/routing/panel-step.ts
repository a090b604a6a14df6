import { useRouter } from "@tanstack/react-router";
import { useRef } from "react";

declare module "@tanstack/react-router" {
  interface HistoryState {
    /** Whether this step only opened a panel over the page before it. */
    readonly isPanelStep?: true;
  }
}

/** What a step is marked with by which the reader opens a panel. */
export const panelStep = { isPanelStep: true } as const;

/**
 * Closes a panel: a step that only opened it is taken back, so that the reader's next Back leaves the page; a panel that the
 * address itself opened is closed in place.
 */
export function useClosePanel(closeInPlace: () => void): () => void {
  const router = useRouter();
  const takenBack = useRef<string>(undefined);
  return () => {
    const { isPanelStep, __TSR_key: step } = router.latestLocation.state;
    if (isPanelStep !== true) closeInPlace();
    // The browser goes back a turn later: pressed twice, it would leave the page.
    else if (takenBack.current === undefined || takenBack.current !== step) {
      takenBack.current = step;
      router.history.back();
    }
  };
}
