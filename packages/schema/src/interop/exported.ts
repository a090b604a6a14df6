import type { LossReport } from "./loss.ts";

/** What an exporter has made of records. */
export interface Exported {
  /** The files, each by its name; where there is one, its name is the one that is usual. */
  readonly files: readonly { readonly name: string; readonly text: string }[];
  /** How many records, tables' rows or events stand in them. */
  readonly entries: number;
  readonly report: LossReport;
}
