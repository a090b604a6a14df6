import { useSyncExternalStore } from "react";

/** Whether a media query holds now; the component is drawn again when that changes. */
export function useMediaQuery(query: string): boolean {
  return useSyncExternalStore(
    (notify) => {
      const list = matchMedia(query);
      list.addEventListener("change", notify);
      return () => list.removeEventListener("change", notify);
    },
    () => matchMedia(query).matches,
  );
}

/** From this width on, tables are tables. */
export const wideEnoughForTables = "(width >= 48rem)";
