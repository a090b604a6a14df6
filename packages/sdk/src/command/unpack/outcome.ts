import type { Finding } from "@civic/schema";
import type { StatementType } from "@civic/schema/signatures";

/** What became of a line of a pack. */
export interface Outcome {
  /** What kind of line it is; absent where that could not be read. */
  readonly type?: "version" | "dispute" | StatementType;
  /** The record, or the thumbprint of the key, that it is about. */
  readonly about: string;
  /** Of a record. */
  readonly version?: number;
  readonly outcome: "new" | "already" | "right" | "refused";
  /** Why it was refused, or what is to be known beside it. */
  readonly findings?: readonly Finding[];
  /** The same in words, where no finding says it. */
  readonly problem?: string;
}
