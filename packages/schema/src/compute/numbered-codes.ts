import { byText } from "../entitlement/in-order.ts";

/** Codes by small numbers, so that thousands of cells are found without looking up texts, and put in order once. */
export interface NumberedCodes<Code extends string> {
  /** The number of a code: one of its own, from 0. */
  numberOf(code: Code): number;
  /** Every code that was asked for, in the order of the texts, with its number. */
  inOrder(): readonly (readonly [Code, number])[];
}

/** No code has a number at first. */
export function numberedCodes<Code extends string>(): NumberedCodes<Code> {
  const numbers = new Map<Code, number>();
  return {
    numberOf(code) {
      const known = numbers.get(code);
      if (known !== undefined) return known;
      const number = numbers.size;
      numbers.set(code, number);
      return number;
    },
    inOrder: () => [...numbers].sort(([a], [b]) => byText(a, b)),
  };
}
