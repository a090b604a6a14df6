import { pageWords } from "../../routing/page-words.ts";
import type { Words } from "./words/en.ts";

/** The words of the cross-border card. */
export const crossBorderWords = pageWords<Words>(import.meta.glob<{ readonly words: Words }>("./words/*.ts"));
