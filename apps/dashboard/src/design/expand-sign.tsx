import type { ReactElement } from "react";

/** Plus where there is more to show, minus where it is shown. */
export function ExpandSign({ expanded }: { readonly expanded: boolean }): ReactElement {
  return (
    <svg viewBox="0 0 16 16" width="12" height="12" aria-hidden="true">
      <path
        d={expanded ? "M3 8h10" : "M8 3v10M3 8h10"}
        stroke="currentColor"
        strokeWidth="1.6"
        strokeLinecap="round"
      />
    </svg>
  );
}
