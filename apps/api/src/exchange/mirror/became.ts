import type { Finding } from "@civic/schema";
import type { StatementType } from "@civic/schema/signatures";
import type { Received } from "./received.ts";

/** What became of one line that a peer sent or a pack holds. */
export interface Became {
  /** The cursor that it came with. */
  readonly line: string;
  /** `left-out`: of somebody whose records are not taken from there. */
  readonly outcome: "new" | "known" | "left-out" | "refused";
  /** What it is, where it is no version. */
  readonly type?: StatementType | "dispute" | undefined;
  /** Id of the record that it is about, where it is about one. */
  readonly record?: string | undefined;
  readonly version?: number | undefined;
  /** Why it was refused, the reason first. */
  readonly findings?: readonly Finding[];
}

/** What became of a version. */
export function becameOf(
  { id, version, line }: Received,
  outcome: Became["outcome"],
  findings: readonly Finding[] = [],
): Became {
  return { line: line.cursor, outcome, record: id, version, findings };
}
