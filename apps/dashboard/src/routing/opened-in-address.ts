import { useNavigate } from "@tanstack/react-router";
import { useEffect } from "react";

/** The line that the reader opened last stands after the `#` of the address, so that it can be passed on. */
export function useOpenedInAddress(): void {
  const navigate = useNavigate();
  useEffect(() => {
    // `toggle` does not rise through the page: it is caught on its way down.
    const listen = ({ target }: Event) => {
      if (!(target instanceof HTMLDetailsElement) || !target.open || target.id === "") return;
      const isReader = document.activeElement?.parentElement === target;
      if (!isReader || location.hash === `#${target.id}`) return;
      navigate({
        to: ".",
        search: true,
        state: true,
        hash: target.id,
        replace: true,
        resetScroll: false,
        hashScrollIntoView: false,
      });
    };
    document.addEventListener("toggle", listen, true);
    return () => document.removeEventListener("toggle", listen, true);
  }, [navigate]);
}
