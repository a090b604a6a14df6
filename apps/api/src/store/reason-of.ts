/** What went wrong in one line. Several addresses of one name fail together: the first speaks for all. */
export function reasonOf(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return reasonOf(error.errors[0]);
  const { message } = error as Error;
  return message.startsWith("corrupted migrations")
    ? "it was written by a newer version of this node"
    : (message.split("\n")[0] ?? "").replace(/\.$/, "");
}
