import type { Digest } from "../../parts/digest.ts";
import type { DisputeLine, SignedVersionLine, StatementLine } from "./feed-line.ts";
import type { ReceivedUnsigned } from "./read-feed-line.ts";
import type { PublisherKeys } from "./statements.ts";
import type { UnsignedLineToWrite } from "./write-feed-line.ts";

/** First line of a pack. */
export interface PackHead {
  readonly civic: "pack";
  /** Version of this form. */
  readonly version: 1;
  /** When it was made, `YYYY-MM-DDThh:mm:ssZ`, by the clock of who made it: told, never relied on. */
  readonly made: string;
  /** The keys of the publishers, to be held against an anchor. None of them counts because it stands here. */
  readonly publishers: readonly PackKeys[];
}

/** The keys of one publisher in a pack. */
export type PackKeys = Omit<PublisherKeys, "signsHere">;

/** Last line of a pack. */
export interface PackEnd {
  readonly end: {
    /** Lines between the first and the last. */
    readonly count: number;
    /** Over all bytes before this line. */
    readonly digest: Digest;
  };
}

/** A line of a feed as a pack holds it: nobody goes on from it, and where there is no log nobody took it at a time. */
type Packed<Line> = Line extends unknown ? Omit<Line, "cursor" | "at"> & { readonly at?: string } : never;

/** A line that was read from a pack. */
export type PackLine = Packed<SignedVersionLine | StatementLine | DisputeLine | ReceivedUnsigned>;

/** A line that is to be written into a pack. */
export type PackLineToWrite = Packed<SignedVersionLine | StatementLine | DisputeLine | UnsignedLineToWrite>;
