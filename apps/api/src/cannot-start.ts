/** A reason why the node cannot start that its operator can mend: shown as it is, without a stack trace. */
export class CannotStart extends Error {
  override readonly name = "CannotStart";
}
