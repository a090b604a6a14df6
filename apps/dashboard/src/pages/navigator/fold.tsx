import type { ReactElement, ReactNode } from "react";
import { LazyDetails } from "./lazy-details.tsx";
import { navigatorWords } from "./words.ts";

interface FoldProps<Item> {
  readonly items: readonly Item[];
  /** How many stand open. */
  readonly shown: number;
  readonly children: (items: readonly Item[]) => ReactNode;
}

/** The first of many; the rest is counted and opens on demand. One that is left is not worth a line of its own. */
export function Fold<Item>({ items, shown, children }: FoldProps<Item>): ReactElement {
  const own = navigatorWords.useWords();
  const { steps } = own;
  const first = items.length <= shown + 1 ? items.length : shown;
  const rest = items.length - first;
  return (
    <>
      {children(items.slice(0, first))}
      {rest > 0 && (
        <LazyDetails className="closed-group" summary={steps.more(rest)}>
          {() => children(items.slice(first))}
        </LazyDetails>
      )}
    </>
  );
}
