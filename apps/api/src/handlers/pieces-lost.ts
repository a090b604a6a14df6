/** A body that is read in pieces stood still for long, or there was no room for it. */
export class PiecesLost extends Error {
  override readonly name = "PiecesLost";

  readonly why: "too-slow" | "no-room";

  constructor(why: PiecesLost["why"]) {
    super(`the body was given up: ${why}`);
    this.why = why;
  }
}
