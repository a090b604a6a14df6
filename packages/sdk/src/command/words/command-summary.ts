/** What help says of a command. */
export interface CommandSummary {
  /** How it is typed. */
  readonly usage: string;
  readonly summary: string;
  /** What stands after its name. */
  readonly inputs: string;
}
