import { useQueryErrorResetBoundary } from "@tanstack/react-query";
import { useCallback, useSyncExternalStore } from "react";
import { loadAgain } from "../design/lost-script.ts";

let attempts = 0;
const listeners = new Set<() => void>();

/** How often somebody asked to try again: with another number, every part of the page that failed tries once more. */
export function useAttempts(): number {
  return useSyncExternalStore(listen, made);
}

/** Tries again what failed, here and in every other part of the page: one lost answer may be missing in several. */
export function useTryAgain(): (error: unknown) => void {
  const { reset } = useQueryErrorResetBoundary();
  return useCallback(
    (error) => {
      reset();
      loadAgain(error);
      attempts += 1;
      for (const tell of listeners) tell();
    },
    [reset],
  );
}

function listen(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}

function made(): number {
  return attempts;
}
