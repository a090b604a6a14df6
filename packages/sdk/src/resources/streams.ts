/** What reads and writes streams of lines, loaded together when the first of them is asked for. */
export { exportLines } from "./export.ts";
export { feedBytes, feedLines } from "./feed.ts";
export { importLines } from "./import.ts";
