/** What keeps a command from answering: said to the person who typed it, never shown as a stack. */
export class CommandError extends Error {
  override readonly name = "CommandError";
  /** `node`: a node could not be reached, or takes nothing at the moment. */
  readonly reason: "input" | "usage" | "node";

  constructor(reason: CommandError["reason"], message: string) {
    super(message);
    this.reason = reason;
  }
}
