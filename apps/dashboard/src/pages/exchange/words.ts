import { pageWords } from "../../routing/page-words.ts";
import type { Words } from "./words/en.ts";

/** What the page “Exchange” says beside the words of all pages. */
export const exchangeWords = pageWords<Words>(import.meta.glob<{ readonly words: Words }>("./words/*.ts"));
