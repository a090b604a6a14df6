import type { Comparison } from "@civic/schema/compute";
import type { BlockName } from "./blocks.ts";
import type { TableRow } from "./compare-model.ts";

/** The rows of one part, and whose cells they have. */
export interface BlockContent {
  readonly block: BlockName;
  readonly rows: readonly TableRow[];
  readonly states: Comparison["states"];
  /** A row that is not looked for stays, unseen: to take rows away and make them again costs more than to hide them. */
  readonly isShown: (row: TableRow) => boolean;
}
