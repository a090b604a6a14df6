import type { Digest } from "@civic/schema";

/** Two texts of one version of a record: the one that is served, and the one that somebody else offers. */
export interface Disagreement {
  readonly id: string;
  readonly version: number;
  /** Digest of what is served. */
  readonly stored: Digest;
  /** Digest of what was offered, and its canonical text: the evidence. */
  readonly offered: Digest;
  readonly canonical: string;
  /** Where it was offered: the address of a peer, or the path of a file. */
  readonly origin: string;
}

/** A folder as it was loaded: while nothing has changed, its report still holds. */
export interface LoadedFolder {
  /** Stands for every byte of it, and for the rules that it was judged by. */
  readonly mark: string;
  /** Position of the log then. */
  readonly revision: number;
  readonly report: string;
}

/** What the exchange with files and other nodes remembers, beside the records. */
export interface ExchangeNotes {
  /** Keeps evidence of a contradiction; `full` where there is no room for more of it. */
  disagree(disagreement: Disagreement): Promise<"new" | "known" | "full">;
  /** The contradictions that are kept, in the order of the ids. */
  disagreements(): Promise<readonly Disagreement[]>;
  /** Who wrote a version that is here: a key by its name, a peer by its address, `folder`; `null` where nobody knows. */
  writerOf(id: string, version: number): Promise<string | null>;
  /** Bytes of what a peer has had stored. */
  usageOf(peer: string): Promise<number>;
  addUsage(peer: string, bytes: number): Promise<void>;
  loadedFolder(folder: string): Promise<LoadedFolder | undefined>;
  rememberFolder(folder: string, loaded: LoadedFolder): Promise<void>;
}
