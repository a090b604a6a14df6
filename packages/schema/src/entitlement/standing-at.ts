import type { Explanation } from "../eligibility/explanation.ts";

/** An explanation whose pointers, which continue that of its expression, are told from the record on. */
export function standingAt(pointer: string, explanation: Explanation): Explanation {
  return moved(explanation, "", pointer);
}

/** The same of `all` of several expressions, each of which has a place of its own. */
export function standingIn(places: readonly string[], explanation: Explanation): Explanation {
  const of = explanation.of?.map((part, index) => moved(part, `/of/${index}`, places[index] ?? ""));
  return { ...explanation, ...(of && { of }) };
}

function moved(explanation: Explanation, from: string, to: string): Explanation {
  const { of, pointer } = explanation;
  return {
    ...explanation,
    pointer: to + pointer.slice(from.length),
    ...(of && { of: of.map((part) => moved(part, from, to)) }),
  };
}
