import { useEffect } from "react";

/** Opens and shows the part that an address names; the browser cannot, since the part comes after the data. */
export function useOpenAnchor(hash: string): void {
  useEffect(() => {
    const target = hash === "" ? null : document.getElementById(hash);
    if (target === null) return;
    for (let part = target.closest("details"); part; part = part.parentElement?.closest("details") ?? null)
      part.open = true;
    // Whoever has just opened it is there already; the page does not jump under them.
    if (target.contains(document.activeElement)) return;
    target.scrollIntoView();
    focusOn(target);
  }, [hash]);
}

/** The reader goes on from there with the keyboard; a panel that is open keeps its own focus. */
function focusOn(target: HTMLElement): void {
  if (document.querySelector("dialog[open]") !== null) return;
  const summary = target instanceof HTMLDetailsElement ? target.querySelector("summary") : null;
  const place = summary ?? target;
  if (place.tabIndex < 0) place.tabIndex = -1;
  place.focus({ preventScroll: true });
}
