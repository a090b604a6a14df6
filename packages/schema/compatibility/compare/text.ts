import type { ChangeCode } from "../difference.ts";
import type { Json, Schema } from "../json-schema.ts";
import type { TextFound } from "../patterns/find-text.ts";
import { speltCodes } from "../patterns/spelt-codes.ts";
import { acceptedText, refusedPattern, textOnlyIn } from "../texts.ts";
import type { Comparing, NodePair, Place } from "./comparing.ts";

/** Compares what two nodes say of texts: pattern and length. */
export function compareText(pair: NodePair, place: Place, comparing: Comparing): void {
  compareLength("minLength", pair, place, comparing);
  compareLength("maxLength", pair, place, comparing);
  const patterns = ({ before, after }: NodePair) =>
    before.pattern === after.pattern && refusedPattern(before) === refusedPattern(after);
  if (!patterns(pair)) comparePattern(pair, place, comparing);
}

function compareLength(
  keyword: "minLength" | "maxLength",
  pair: NodePair,
  place: Place,
  comparing: Comparing,
): void {
  const { before, after } = pair;
  const absent = keyword === "minLength" ? 0 : Number.POSITIVE_INFINITY;
  const [old, now] = [before[keyword] ?? absent, after[keyword] ?? absent];
  if (old === now) return;
  const params = { keyword, before: before[keyword] ?? null, after: after[keyword] ?? null };
  const tighter = keyword === "minLength" ? now > old : now < old;
  if (!tighter) {
    comparing.report({ pair, place, code: "bound-loosened", params });
    return;
  }
  const outside = acceptedText(
    before,
    keyword === "maxLength" ? { minLength: now + 1 } : { maxLength: now - 1 },
  );
  // The pattern alone may already leave out the texts that the bound leaves out.
  const code = outside.answer === "none" ? "bound-restated" : "bound-tightened";
  comparing.report({ pair, place, code, params, examples: () => textsOf(outside, before) });
}

function comparePattern(pair: NodePair, place: Place, comparing: Comparing): void {
  const { before, after } = pair;
  const gone = textOnlyIn(before, after);
  const lost = { text: "pattern-narrowed", undecided: "pattern-undecided" } as const;
  comparing.report({
    pair,
    place,
    code: gone.answer === "none" ? keptCode(pair) : lost[gone.answer],
    params: {
      before: before.pattern ?? null,
      after: after.pattern ?? null,
      ...refusedParams(pair),
      ...codesOf(before.pattern, after.pattern),
    },
    examples: () => textsOf(gone, before),
  });
}

/** Every old text still matches: what of new ones? */
function keptCode({ before, after }: NodePair): ChangeCode {
  return textOnlyIn(after, before).answer === "none" ? "pattern-restated" : "pattern-widened";
}

function refusedParams({ before, after }: NodePair): { refusedBefore?: Json; refusedAfter?: Json } {
  const [old = null, now = null] = [refusedPattern(before), refusedPattern(after)];
  return old === now ? {} : { refusedBefore: old, refusedAfter: now };
}

/** Codes of an open list that one pattern spells out and the other does not. */
function codesOf(before = "", after = ""): { removed?: string[]; added?: string[] } {
  const [old, now] = [speltCodes(before), speltCodes(after)];
  const removed = old.filter((code) => !now.includes(code));
  const added = now.filter((code) => !old.includes(code));
  return { ...(removed.length > 0 && { removed }), ...(added.length > 0 && { added }) };
}

function* textsOf(found: TextFound, before: Schema): Generator<Json> {
  if (found.answer === "text") yield found.text;
  yield* before.examples ?? [];
}
