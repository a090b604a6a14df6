import { pageWords } from "../../routing/page-words.ts";
import type { Words } from "./words/en.ts";

/** The words of the pathways. */
export const pathwaysWords = pageWords<Words>(import.meta.glob<{ readonly words: Words }>("./words/*.ts"));
