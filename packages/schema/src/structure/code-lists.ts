import { model } from "../../generated/structure/model.ts";

const sets = new Map<string, ReadonlySet<string>>();

/** The codes of a list that records or facts use; none of any other list. */
export function codesOf(list: string): ReadonlySet<string> {
  const known = sets.get(list) ?? new Set(model.lists[list]?.codes);
  sets.set(list, known);
  return known;
}

/** The wider code above a code of a list, where there is one. */
export function parentOf(list: string, code: string): string | undefined {
  const parents = model.lists[list]?.parents;
  return parents && Object.hasOwn(parents, code) ? parents[code] : undefined;
}

/** The lists in which a code is given up for another one. */
export const listsWithReplacedCodes: readonly string[] = Object.keys(model.lists).filter(
  (list) => model.lists[list]?.replaced !== undefined,
);

/** The code to use instead of one that is given up. */
export function replacementOf(list: string, code: string): string | undefined {
  const replaced = model.lists[list]?.replaced;
  return replaced && Object.hasOwn(replaced, code) ? replaced[code] : undefined;
}
