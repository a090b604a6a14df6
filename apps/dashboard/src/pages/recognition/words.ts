import { pageWords } from "../../routing/page-words.ts";
import type { Words } from "./words/en.ts";

/** The words of the page on recognition and memory. */
export const recognitionWords = pageWords<Words>(import.meta.glob<{ readonly words: Words }>("./words/*.ts"));
