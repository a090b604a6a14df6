import { writePack } from "@civic/schema/signatures";
import type { Command } from "../command.ts";
import { CommandError } from "../command-error.ts";
import { readingSoon } from "../input/read-json.ts";
import { issuedNow } from "../keys/write-statement.ts";
import { deskKeys } from "./desk-keys.ts";
import { type Packed, packLines } from "./pack-lines.ts";

/** Puts what a publisher has signed into one file, which is verified without a network. */
export const packCommand: Command = {
  inputs: { least: 1, most: 1 },
  options: { out: "needed", key: "needed", json: "optional" },
  async run(request) {
    const { inputs, out = "", key = "", effects, page, language } = request;
    const [folder = ""] = inputs;
    const own = language.own.pack;
    if (!effects.exists(folder))
      throw new CommandError("input", `${folder}: ${language.own.files.noRecords}`);
    const keys = await deskKeys(key, request);
    const packed: Packed = {
      versions: 0,
      confirmations: 0,
      statements: 0,
      others: 0,
      problems: [...keys.problems],
    };
    const head = { made: issuedNow(effects), publishers: [keys.published] };
    const chunks = writePack(head, packLines(folder, keys, { request, packed }));
    await readingSoon(out, language, () => effects.writeChunks(out, chunks));
    const { versions, confirmations, statements, others, problems } = packed;
    const text = [
      page.title(own.written(out, keys.publisher)),
      `  ${own.versions(versions)}`,
      `  ${own.confirmations(confirmations)}`,
      `  ${own.statements(statements)}`,
      ...(others > 0 ? [`  ${own.others(others)}`] : []),
      ...(versions === 0 ? ["", own.nothingSigned] : []),
      "",
      own.next,
    ];
    const json = {
      file: out,
      publisher: keys.publisher,
      keys: keys.published.keys.map(({ kid }) => kid),
      versions,
      confirmations,
      statements,
      others,
      leftOut: problems.length,
    };
    return { text: text.join("\n"), json, problems };
  },
};
