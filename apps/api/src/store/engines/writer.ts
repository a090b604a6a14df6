import type { Stand } from "../versions/decide.ts";
import type { VersionEntry } from "../versions/version-entry.ts";
import type { Row, Statement } from "./statement.ts";

/** Versions that are offered, and which of them are written once it is known where their records stand. */
export interface Offer {
  readonly entries: readonly VersionEntry[];
  /** Time of the log entries; one that lies before the last entry is moved up to that. */
  readonly at: string;
  /** Whether most likely nothing stands in their way: then an engine that is far away need not be asked first. */
  readonly areNew?: boolean;
  /** Gives the entries to write, in their order. It may be asked again: its last answer counts. */
  choose(stands: readonly Stand[]): readonly VersionEntry[];
}

/** A transaction in which nobody else writes. */
export interface Held {
  /** Writes an offer. */
  write(offer: Offer): Promise<void>;
  /** Runs a statement beside the offers, for what is rare; its name is known to nobody else. */
  run(statement: Statement, values: readonly unknown[]): Promise<readonly Row[]>;
}

/** What is done while nobody else writes: it writes as it sees fit, and says whether that is kept. */
export type HeldWork = (held: Held) => Promise<boolean>;

/** How long the log is waited for: as long as any write, or as long as others may write very many versions. */
export type Patience = "short" | "long";

/** Writes versions, what they are found by, and their log entries. Whoever uses it lets one call end before the next. */
export interface Writer {
  /** One transaction; what it wrote is on the disk when it resolves. */
  write(offer: Offer): Promise<void>;
  /** One transaction for several offers; what was written is kept where the work ends with `true`. */
  hold(work: HeldWork, patience: Patience): Promise<void>;
}
