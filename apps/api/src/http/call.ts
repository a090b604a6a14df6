import type { Language } from "../language.ts";

/** One request on its way through the node. */
export interface Call {
  readonly request: Request;
  /** Names this request in the answer and in the log. */
  readonly id: string;
  /** What the answer is written in, where it has words. */
  readonly language: Language;
}
