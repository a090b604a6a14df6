import { useLanguage } from "../../words/language.tsx";
import type { Lane } from "./lanes-model.ts";
import { pathwaysWords } from "./words.ts";

/** How a lane is called. */
export function useLaneName(): (lane: Lane) => string {
  const { label } = useLanguage();
  const own = pathwaysWords.useWords();
  return (lane) => (lane === "not-described" ? own.kindNotDescribed : label("provider-type", lane));
}
