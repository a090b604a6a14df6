import type { Comparison } from "@civic/schema/compute";
import type { BlockName } from "./blocks.ts";
import type { TableRow } from "./compare-model.ts";

/** The rows of one part, and whose cells they have. */
export interface BlockContent {
  readonly block: BlockName;
  readonly rows: readonly TableRow[];
  readonly states: Comparison["states"];
}
