import type { Anchor, Mandates } from "@civic/schema/signatures";
import type { FeedOptions } from "../resources/feed.ts";
import type { MirrorStore } from "./mirror-store.ts";

/** What of a node is mirrored. */
export interface MirrorFilter extends Pick<FeedOptions, "publisher" | "jurisdiction" | "kind"> {}

/** How a node is mirrored. */
export interface MirrorOptions {
  /** Where what was verified is kept; it also says where to go on. */
  readonly store: MirrorStore;
  /** Whose keys are believed from the first day, as it was handed over: `readAnchor` reads its file. */
  readonly anchor?: Anchor | undefined;
  /** Publishers whose versions are taken without a signature; none by default. */
  readonly unsigned?: readonly string[] | undefined;
  /** What of the node is mirrored; by default everything. */
  readonly filter?: MirrorFilter | undefined;
  /** Whom each publisher may speak about; by default every publisher that the filter names, about everyone. */
  readonly mandates?: Mandates | undefined;
  /** Go on for ever; by default it ends where nothing more is there. */
  readonly follow?: boolean | undefined;
  /** Ends the mirroring, which then throws the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** The time that signatures and statements are judged by; by default that of the machine. */
  readonly now?: (() => Date) | undefined;
}
