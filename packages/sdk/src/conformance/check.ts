import type { ExaminedNode } from "./examined-node.ts";

/** What came instead of what should have come. */
export interface Difference {
  /** The request that it was seen at, `GET /v1/feed`. */
  readonly request: string;
  readonly expected: string;
  readonly came: string;
}

/** One thing that every node is held to. */
export interface Check {
  /** Its name, which does not change. */
  readonly id: string;
  /** What a node does, in a sentence. */
  readonly says: string;
  /** Where that is laid down. */
  readonly why: string;
  /** What to look at where a node does otherwise. */
  readonly mend: string;
  /** Whether it writes: it is left out where no publisher and key are given. */
  readonly writes?: true;
  /** Gives every difference; none where the node does as it should. Throws as {@link ExaminedNode} says. */
  readonly run: (node: ExaminedNode) => Promise<readonly Difference[]>;
}

/** Checks of one matter. */
export interface CheckGroup {
  readonly title: string;
  readonly checks: readonly Check[];
}

/** Says why something cannot be examined at this node: that is no fault of it. */
export class NotExamined extends Error {
  override readonly name = "NotExamined";
}

/** Says that a node gave no answer, or none that ends. */
export class NoAnswer extends Error {
  override readonly name = "NoAnswer";
  readonly request: string;

  constructor(request: string, message: string) {
    super(message);
    this.request = request;
  }
}
