import { met, metUnless, notMet } from "./answer.ts";

/** Where one thing alone turns an answer: all situations that differ in nothing else are one group. */
export interface Dependence {
  /** Groups of situations that differ only in it. */
  readonly groups: number;
  /** Groups in which it is met for some and not met for others. */
  readonly turned: number;
}

/** Two situations that differ only in one thing, of which one is met and the other not. */
export interface Turn {
  readonly met: number;
  readonly notMet: number;
}

/** One dimension of a table of answers that lie one behind the other. */
export interface Dimension {
  /** Values along it. */
  readonly size: number;
  /** Answers from one value to the next. */
  readonly stride: number;
}

/** Finds the groups along a dimension in which the answer turns, and the first of them. */
export function dependenceOf(
  answers: Uint8Array,
  { size, stride }: Dimension,
): { readonly dependence: Dependence; readonly first?: Turn } {
  let turned = 0;
  let first: Turn | undefined;
  const groups = answers.length / size;
  for (let group = 0; group < groups; group += 1) {
    const start = Math.floor(group / stride) * stride * size + (group % stride);
    const turn = turnIn(answers, start, { size, stride });
    if (turn === undefined) continue;
    turned += 1;
    first ??= turn;
  }
  return { dependence: { groups, turned }, ...(first && { first }) };
}

function turnIn(answers: Uint8Array, start: number, { size, stride }: Dimension): Turn | undefined {
  let open: number | undefined;
  let closed: number | undefined;
  for (let place = 0; place < size; place += 1) {
    const at = start + place * stride;
    const answer = answers[at];
    if (answer === met || answer === metUnless) open ??= at;
    if (answer === notMet) closed ??= at;
    if (open !== undefined && closed !== undefined) return { met: open, notMet: closed };
  }
  return undefined;
}
