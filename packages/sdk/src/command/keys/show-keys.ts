import { grouped } from "@civic/schema";
import { type Anchor, publicKeyOf } from "@civic/schema/signatures";
import type { Answer, Request } from "../command.ts";
import { reading } from "../input/read-json.ts";
import { readKey } from "./key-file.ts";
import { keyLines } from "./key-lines.ts";

/** What of keys anybody may know; with `--anchor`, also as a file for those who are to believe them. */
export async function showKeys(request: Request): Promise<Answer> {
  const { inputs, anchor: path, effects, page, language } = request;
  const own = language.own.keys;
  const keys = await Promise.all(inputs.map(async (file) => ({ file, key: await readKey(file, request) })));
  const anchor: Anchor = {
    civic: "anchor",
    publishers: Object.fromEntries(
      [...grouped(keys, ({ key }) => key.publisher)].map(([publisher, of]) => [
        publisher,
        [...new Set(of.map(({ key }) => key.kid))],
      ]),
    ),
  };
  if (path !== undefined)
    reading(path, language, () => effects.writeNew(path, `${JSON.stringify(anchor, null, 2)}\n`));
  const text = [
    ...keys.flatMap(({ file, key }) => [
      ...keyLines(key, file, request),
      `  ${JSON.stringify(publicKeyOf(key))}`,
    ]),
    ...(path === undefined ? [] : ["", page.title(language.own.new.written(path)), own.anchorNext]),
  ];
  const shown = keys.map(({ file, key }) => ({
    file,
    publisher: key.publisher,
    kid: key.kid,
    key: publicKeyOf(key),
  }));
  return { text: text.join("\n"), json: { keys: shown, anchor }, problems: [] };
}
