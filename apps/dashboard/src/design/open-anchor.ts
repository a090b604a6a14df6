import { useEffect } from "react";

/** Opens and shows the part that an address names; the browser cannot, since the part comes after the data. */
export function useOpenAnchor(hash: string): void {
  useEffect(() => {
    const target = hash === "" ? null : document.getElementById(hash);
    if (target === null) return;
    if (target instanceof HTMLDetailsElement) target.open = true;
    target.scrollIntoView();
  }, [hash]);
}
