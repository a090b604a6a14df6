import type { Signer, SigningKey } from "@civic/schema/signatures";
import type { Request } from "../command.ts";
import { table } from "../page/page.ts";

/** Whether a text has the form of the code of a publisher. */
export function isPublisher(code: string): boolean {
  return /^(?:civic|[a-z]{2})$/.test(code);
}

/** What the files of a key are called: by its publisher and the first characters of its thumbprint. */
export function nameOfKey({ publisher, kid }: Pick<SigningKey, "publisher" | "kid">): string {
  return `${publisher}-${kid.slice(0, 8)}`;
}

/** What of a key anybody may know, and its file. */
export function keyLines(
  { publisher, kid }: Pick<Signer, "publisher" | "kid">,
  path: string,
  { language }: Pick<Request, "language">,
): string[] {
  const { own } = language;
  return table([
    [`  ${own.keys.file}`, path],
    [`  ${own.keys.publisher}`, publisher],
    [`  ${own.keys.thumbprint}`, kid],
  ]);
}
