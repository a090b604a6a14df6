/** Why a document was not examined; it may be sent again later. */
export type NotExamined = "crowded" | "overdue" | "broken" | "stopping";

/** A document could not be examined here and now. Says nothing of the document. */
export class CannotExamine extends Error {
  override readonly name = "CannotExamine";

  readonly reason: NotExamined;

  constructor(reason: NotExamined) {
    super(`a document was not examined: ${reason}`);
    this.reason = reason;
  }
}
