/** What keeps a command from answering: said to the person who typed it, never shown as a stack. */
export class CommandError extends Error {
  override readonly name = "CommandError";
  readonly reason: "input" | "usage";

  constructor(reason: "input" | "usage", message: string) {
    super(message);
    this.reason = reason;
  }
}
