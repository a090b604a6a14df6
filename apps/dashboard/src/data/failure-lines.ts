import {
  isCivicError,
  isCivicInvalidAnswerError,
  isCivicNetworkError,
  isCivicProblemError,
  isCivicTimeoutError,
} from "@civic/sdk";
import { isLostScript, stayedLost } from "../design/lost-script.ts";
import type { Words } from "../words/language.tsx";
import { keepsCopies } from "./kept-copies.ts";

/** What failed, where, and the number to quote, in words. */
export function failureLines(error: unknown, words: Words["failure"], address: string): readonly string[] {
  const kept = keepsCopies() ? [words.notKept] : [];
  if (stayedLost(error)) return [words.script, ...kept, words.stayedLost];
  if (isLostScript(error)) return [words.script, ...kept, words.reload];
  const lines = [cause(error, words)];
  // What a script says of its own fault helps nobody who reads the page; the console has it.
  if (!isCivicError(error)) return [...lines, words.reload];
  if (isCivicNetworkError(error)) lines.push(...kept);
  lines.push(words.where(address));
  if (error.requestId !== undefined) lines.push(words.request(error.requestId));
  return lines;
}

function cause(error: unknown, words: Words["failure"]): string {
  if (isCivicProblemError(error)) return words.problem(error.problem.detail ?? error.problem.title);
  if (isCivicNetworkError(error)) return words.network;
  if (isCivicTimeoutError(error)) return words.timeout;
  return isCivicInvalidAnswerError(error) ? words.invalid : words.unknown;
}
