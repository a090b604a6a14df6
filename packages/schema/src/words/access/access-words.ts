import type { Code } from "../label.ts";

/** What it takes to use something, where its code alone would not be understood. */
export interface AccessWords {
  /** Before the groups that a service is for. */
  readonly meantFor: (groups: string) => string;
  readonly referral: Readonly<Record<Code<"requirement">, string>>;
  /** Before the documents that a service asks for. */
  readonly bring: string;
  /** The source says that it has to be asked for. */
  readonly onApplication: string;
}
