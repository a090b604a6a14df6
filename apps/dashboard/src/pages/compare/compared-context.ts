import type { CivicRecord } from "@civic/schema";
import type { Phrasing } from "@civic/schema/words";
import { createContext, use } from "react";
import type { ComparedScheme } from "./compare-model.ts";
import type { PrintedComparison } from "./printed-comparison.ts";

/** What the values of a comparison are shown with. */
export interface ComparedTools {
  /** By their id, and by those that they have taken over. */
  readonly records: ReadonlyMap<string, CivicRecord>;
  readonly schemes: ReadonlyMap<string, readonly ComparedScheme[]>;
  /** The language of the reader, with the names of parts of States. */
  readonly phrasing: Phrasing;
  /** Sums tied to no head stand in a row of their own, and are not said again for each head. */
  readonly hasWhole: boolean;
  /** What is printed, while the page is. */
  readonly paper?: PrintedComparison | undefined;
}

/** Given by the comparison to every cell in it. */
export const ComparedContext = createContext<ComparedTools | undefined>(undefined);

/** What the values around are shown with. */
export function useCompared(): ComparedTools {
  const tools = use(ComparedContext);
  if (tools === undefined) throw new Error("useCompared needs a ComparedContext around it.");
  return tools;
}
