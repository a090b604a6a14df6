import type { TimeLimit } from "../eligibility/time-limit.ts";
import type { Phrasing } from "./phrasing.ts";
import { timeLimitLine } from "./time-limit-words.ts";

/** By when to ask, on one line; that no source gives a time limit is said, and is not “no limit”. */
export function limitWords(limit: TimeLimit | undefined, phrasing: Phrasing): string {
  return limit === undefined ? phrasing.words.answers.limitNotKnown : timeLimitLine(limit, phrasing);
}
