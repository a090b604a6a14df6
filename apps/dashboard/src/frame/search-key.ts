import { useEffect } from "react";
import { useKeyChoice } from "../design/key-choice.ts";

/** Calls when `/` is pressed where nothing is written and nothing else is open; says whether the key does so. */
export function useSearchKey(open: () => void): boolean {
  const isOn = useKeyChoice();
  useEffect(() => {
    if (!isOn) return undefined;
    const listen = (event: KeyboardEvent) => {
      const isAlone = !event.ctrlKey && !event.metaKey && !event.altKey && !event.isComposing;
      if (event.key !== "/" || !isAlone || event.defaultPrevented || isWriting(event.target)) return;
      if (document.querySelector("dialog[open]") !== null) return;
      event.preventDefault();
      open();
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, [isOn, open]);
  return isOn;
}

function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || target.matches("input, textarea, select"))
  );
}
