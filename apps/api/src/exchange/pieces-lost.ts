/** A body that is read in pieces stood still for long or came too slowly, there was no room for it, or a line did not end. */
export class PiecesLost extends Error {
  override readonly name = "PiecesLost";

  readonly why: "too-slow" | "no-room" | "endless";

  constructor(why: PiecesLost["why"]) {
    super(`the body was given up: ${why}`);
    this.why = why;
  }
}
