/** A reason why the node cannot start that its operator can mend: shown as it is, without a stack trace. */
export class CannotStart extends Error {
  override readonly name = "CannotStart";
}

/** What an operator reads where something could not be written for want of room. */
export const noRoom =
  "There is no room for it: make some on the disk, or raise the bound of this user or process.";
