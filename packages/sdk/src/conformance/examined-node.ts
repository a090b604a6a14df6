import type { Asked, Received } from "./asking/ask.ts";

/** Who writes, where a key was given. */
export interface Writer {
  readonly publisher: string;
  readonly apiKey: string;
}

/** A node while it is examined. */
export interface ExaminedNode {
  /**
   * Asks for a path on the node. Nothing is followed, decoded or kept.
   *
   * @throws {NoAnswer} where none comes, or none that ends within its bounds.
   * @throws {NotExamined} where the node refuses this caller for asking too much.
   */
  readonly ask: (path: string, asked?: Asked) => Promise<Received>;
  /** What is worked out once for all checks. */
  readonly once: <Sample>(make: (node: ExaminedNode) => Promise<Sample>) => Promise<Sample>;
  readonly writer: Writer | undefined;
  readonly now: () => Date;
}
