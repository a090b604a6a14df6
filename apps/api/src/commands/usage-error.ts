/** What was typed is no command of this program, in a sentence for whoever typed it. The process ends with 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
