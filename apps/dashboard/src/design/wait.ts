import { useEffect, useState } from "react";

/** As long as nobody looks for a sign, in milliseconds. */
export const unnoticed = 400;

/** As long as nobody wonders whether anything happens, in milliseconds. */
const patience = 3_000;

/** How long something has been awaited: what comes quickly is not worth a word. */
export type Wait = "short" | "long";

/** Follows a waiting, from when it is noticed. */
export function useWait(waits: boolean): Wait | undefined {
  const [wait, setWait] = useState<Wait>();
  useEffect(() => {
    if (!waits) return;
    const short = setTimeout(() => setWait("short"), unnoticed);
    const long = setTimeout(() => setWait("long"), patience);
    return () => {
      clearTimeout(short);
      clearTimeout(long);
      setWait(undefined);
    };
  }, [waits]);
  return wait;
}
