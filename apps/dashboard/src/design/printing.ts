import { useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { useMediaQuery } from "./media-query.ts";

/**
 * Whether the page is being printed. Browsers tell a media query only when they next draw the screen, after the paper:
 * `beforeprint` comes in time, and what it changes has to stand when it returns.
 */
export function usePrinting(): boolean {
  const media = useMediaQuery("print");
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const begin = () => flushSync(() => setPrinting(true));
    const end = () => setPrinting(false);
    addEventListener("beforeprint", begin);
    addEventListener("afterprint", end);
    return () => {
      removeEventListener("beforeprint", begin);
      removeEventListener("afterprint", end);
    };
  }, []);
  return media || printing;
}
