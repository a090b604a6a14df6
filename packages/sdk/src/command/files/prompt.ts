import { createInterface } from "node:readline/promises";
import { Writable } from "node:stream";

/** Asks at the terminal, on the standard error, so that an answer may be piped. A secret is not shown while it is typed. */
export async function prompt(
  question: string,
  { isSecret }: { readonly isSecret: boolean },
): Promise<string> {
  const { stdin, stderr } = process;
  stderr.write(question);
  const silent = new Writable({ write: (_piece, _encoding, done) => done() });
  // With a terminal the line is edited there, and shown by what is written to the output alone.
  const lines = createInterface({ input: stdin, output: isSecret ? silent : stderr, terminal: isSecret });
  try {
    return await lines.question("");
  } finally {
    lines.close();
    if (isSecret) stderr.write("\n");
  }
}
