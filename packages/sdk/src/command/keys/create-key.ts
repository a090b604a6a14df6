import { createSigningKey, type SigningKey } from "@civic/schema/signatures";
import type { Answer, Request } from "../command.ts";
import { CommandError } from "../command-error.ts";
import { reading } from "../input/read-json.ts";
import { withoutEnd } from "../input/read-records.ts";
import { inShell } from "../page/in-shell.ts";
import { isPublisher, keyLines, nameOfKey } from "./key-lines.ts";

/** Where keys are kept that are given no folder: below the folder in which the command runs. */
const usualFolder = "keys";

/** Makes the first key of a publisher. */
export async function createKey(request: Request): Promise<Answer> {
  const { publisher = "", out = usualFolder, page, language } = request;
  const own = language.own.keys;
  if (!isPublisher(publisher)) throw new CommandError("usage", language.own.new.noPublisher(publisher));
  const { key, path } = await writeKey(publisher, out, request);
  const text = [
    page.title(own.created(publisher)),
    ...keyLines(key, path, request),
    "",
    own.keep,
    own.tell(`npx civic keys show ${inShell(path)} --anchor anchor.json`),
    own.signWith(`npx civic sign <folder> --key ${inShell(path)}`),
  ];
  return { text: text.join("\n"), json: { publisher, kid: key.kid, file: path }, problems: [] };
}

/** Makes a key and writes it into a folder, in a file that nobody else may read. */
export async function writeKey(
  publisher: string,
  folder: string,
  { effects, language }: Pick<Request, "effects" | "language">,
): Promise<{ readonly key: SigningKey; readonly path: string }> {
  const key = await createSigningKey(publisher);
  const path = `${withoutEnd(folder)}/${nameOfKey(key)}.jwk`;
  reading(path, language, () => effects.writePrivate(path, `${JSON.stringify(key, null, 2)}\n`));
  return { key, path };
}
