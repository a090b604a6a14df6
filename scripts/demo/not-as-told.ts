/** Something did not happen as the demonstration tells it. */
export class NotAsTold extends Error {
  override name = "NotAsTold";
}
