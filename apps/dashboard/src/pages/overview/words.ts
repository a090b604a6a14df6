import { pageWords } from "../../routing/page-words.ts";
import type { Words } from "./words/en.ts";

/** The words of the start page. */
export const overviewWords = pageWords<Words>(import.meta.glob<{ readonly words: Words }>("./words/*.ts"));
