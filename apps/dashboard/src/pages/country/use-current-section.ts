import { useEffect, useState } from "react";
import type { SectionId } from "./section.tsx";

/** The part of the page that is being read: the last whose heading has passed the upper third of the window. */
export function useCurrentSection(ids: readonly SectionId[]): SectionId | undefined {
  const [current, setCurrent] = useState<SectionId>();
  const key = ids.join(" ");
  useEffect(() => {
    const look = () => {
      const passed = (key.split(" ") as SectionId[]).filter((id) => {
        const top = document.getElementById(id)?.getBoundingClientRect().top;
        return top !== undefined && top < globalThis.innerHeight / 3;
      });
      setCurrent(passed.at(-1));
    };
    look();
    addEventListener("scroll", look, { passive: true });
    return () => removeEventListener("scroll", look);
  }, [key]);
  return current;
}
