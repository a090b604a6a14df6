import { pageWords } from "../../routing/page-words.ts";
import type { Words } from "./words/en.ts";

/** The words of the report. */
export const reportWords = pageWords<Words>(import.meta.glob<{ readonly words: Words }>("./words/*.ts"));
