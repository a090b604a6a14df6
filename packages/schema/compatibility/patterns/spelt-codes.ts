import { type Pattern, parsePattern } from "./parse-pattern.ts";
import { UnreadPattern } from "./pattern-reader.ts";

/** The alternatives of `^(?:one|two|…)$` that are spelt out: the codes of an open list. */
export function speltCodes(source: string): string[] {
  try {
    const pattern = parsePattern(source);
    const parts = pattern.kind === "sequence" ? pattern.parts : [pattern];
    const inner = parts.filter(({ kind }) => kind !== "start" && kind !== "end");
    const [only] = inner;
    if (inner.length !== 1 || only?.kind !== "alternatives") return [];
    return only.parts.flatMap((part) => spelt(part) ?? []);
  } catch (problem) {
    if (problem instanceof UnreadPattern) return [];
    throw problem;
  }
}

function spelt(pattern: Pattern): string | undefined {
  if (pattern.kind === "sequence") {
    const letters = pattern.parts.map(spelt);
    return letters.every((letter) => letter !== undefined) ? letters.join("") : undefined;
  }
  if (pattern.kind !== "characters") return undefined;
  const [range, ...more] = pattern.set;
  return range && more.length === 0 && range[0] === range[1] ? String.fromCodePoint(range[0]) : undefined;
}
