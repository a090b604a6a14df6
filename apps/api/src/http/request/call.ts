import type { Language } from "../../words/language.ts";
import type { Asked } from "./asked.ts";

/** One request on its way through the node. */
export interface Call {
  readonly asked: Asked;
  /** Names this request in the answer and in the log. */
  readonly id: string;
  /** What the answer is written in, where it has words. */
  readonly language: Language;
  /** Name of the key that it came with, once the key was recognised; never the key. */
  key?: string | undefined;
}
