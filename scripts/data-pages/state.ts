import type { CivicRecord, Finding } from "@civic/schema";
import type { Gap } from "@civic/schema/compute";
import type { LedgerRow } from "../ledger/rows.ts";
import { english } from "./words.ts";

/** The ledger of a State: where each of its facts is held, or why it is left out. */
export interface Ledger {
  readonly factsAsOf: string;
  readonly lastChecked: string;
  readonly rows: readonly LedgerRow[];
}

/** A record and its file, from the folder of its State: `service/fr-116006.json`. */
export interface RecordFile {
  readonly path: string;
  readonly record: CivicRecord;
}

/** One folder of `data/`: a State, the Union, or an organisation. */
export interface State {
  readonly folder: string;
  readonly files: readonly RecordFile[];
  readonly ledger?: Ledger;
  /** Every finding names its record. */
  readonly findings: readonly (Finding & { readonly record: string })[];
  readonly gaps: readonly Gap[];
}

/** English name of a folder of `data/`. */
export function stateName(folder: string): string {
  return english.format.region(folder);
}
