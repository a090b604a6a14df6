import { type PatternNode, PatternRefused, readPattern } from "./pattern-syntax.ts";

/** A pattern that answers in time proportional to its size times the length of the text. */
export interface CompiledPattern {
  readonly matches: (text: string) => boolean;
  /** Number of steps of its program. */
  readonly size: number;
}

type Step =
  | { readonly kind: "characters"; readonly holds: (point: number) => boolean }
  | { readonly kind: "fork"; to: number }
  | { readonly kind: "jump"; to: number }
  | { readonly kind: "start" | "end" | "match" };

const largest = 500;

/** A program while it is written; `turns` bounds the work for repeats of nothing, which write no step. */
interface Draft {
  readonly steps: Step[];
  turns: number;
}

/**
 * Compiles a pattern of a profile, or answers `undefined` where it uses more than profiles allow. Patterns come from
 * others, so they never meet a backtracking engine: all possibilities are followed at once (Thompson 1968).
 */
export function compilePattern(source: string): CompiledPattern | undefined {
  const draft: Draft = { steps: [], turns: 0 };
  try {
    emit(readPattern(source), draft);
  } catch (error) {
    if (error instanceof PatternRefused) return undefined;
    throw error;
  }
  if (draft.steps.length > largest) return undefined;
  const program: readonly Step[] = [...draft.steps, { kind: "match" }];
  return { matches: (text) => search(program, text), size: program.length };
}

function emit(node: PatternNode, draft: Draft): void {
  draft.turns += 1;
  if (draft.steps.length > largest || draft.turns > 20 * largest) throw new PatternRefused();
  switch (node.kind) {
    case "characters": {
      const { ranges, negated } = node;
      const holds = (point: number) => ranges.some(([from, to]) => from <= point && point <= to) !== negated;
      draft.steps.push({ kind: "characters", holds });
      return;
    }
    case "sequence":
      for (const part of node.parts) emit(part, draft);
      return;
    case "alternatives":
      emitAlternatives(node.parts, draft);
      return;
    case "repeat":
      emitRepeat(node, draft);
      return;
    default:
      draft.steps.push({ kind: node.kind });
  }
}

function emitAlternatives(parts: readonly PatternNode[], draft: Draft): void {
  const jumps: { kind: "jump"; to: number }[] = [];
  for (const [index, part] of parts.entries()) {
    if (index === parts.length - 1) {
      emit(part, draft);
      break;
    }
    const fork: Step = { kind: "fork", to: 0 };
    draft.steps.push(fork);
    emit(part, draft);
    const jump = { kind: "jump" as const, to: 0 };
    jumps.push(jump);
    draft.steps.push(jump);
    fork.to = draft.steps.length;
  }
  for (const jump of jumps) jump.to = draft.steps.length;
}

function emitRepeat(
  { part, min, max }: { readonly part: PatternNode; readonly min: number; readonly max: number },
  draft: Draft,
): void {
  for (let index = 0; index < min; index += 1) emit(part, draft);
  if (max === Number.POSITIVE_INFINITY) {
    const fork: Step = { kind: "fork", to: 0 };
    const entry = draft.steps.push(fork) - 1;
    emit(part, draft);
    draft.steps.push({ kind: "jump", to: entry });
    fork.to = draft.steps.length;
    return;
  }
  const forks: { kind: "fork"; to: number }[] = [];
  for (let index = min; index < max; index += 1) {
    const fork = { kind: "fork" as const, to: 0 };
    forks.push(fork);
    draft.steps.push(fork);
    emit(part, draft);
  }
  for (const fork of forks) fork.to = draft.steps.length;
}

function search(program: readonly Step[], text: string): boolean {
  const points = Array.from(text, (character) => character.codePointAt(0) ?? 0);
  // The position at which a step was last entered, so that each is entered once a position.
  const entered = new Int32Array(program.length).fill(-1);
  let waiting: number[] = [];
  for (let at = 0; at <= points.length; at += 1) {
    const point = points[at];
    const following: number[] = [];
    const stack = [0, ...waiting];
    for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
      if (entered[step] === at) continue;
      entered[step] = at;
      const instruction = program[step];
      switch (instruction?.kind) {
        case "match":
          return true;
        case "characters":
          if (point !== undefined && instruction.holds(point)) following.push(step + 1);
          break;
        case "jump":
          stack.push(instruction.to);
          break;
        case "fork":
          stack.push(step + 1, instruction.to);
          break;
        case "start":
          if (at === 0) stack.push(step + 1);
          break;
        case "end":
          if (at === points.length) stack.push(step + 1);
          break;
      }
    }
    waiting = following;
  }
  return false;
}
