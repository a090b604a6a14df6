import type { Command } from "../command.ts";
import { CommandError } from "../command-error.ts";
import { reading } from "../input/read-json.ts";
import { readRecords } from "../input/read-records.ts";
import type { CommandLanguage } from "../language/command-language.ts";
import { line } from "../navigate/shown.ts";
import { inShell } from "../page/in-shell.ts";
import { ownRecord } from "./own-record.ts";
import { recordToTakeOver, type TakeOverRefusal } from "./record-to-take-over.ts";
import { type ToCheck, toCheck } from "./to-check.ts";

/** Begins the State’s own record in the place of a compiled one, and says what the State has to check before it is its word. */
export const takeOverCommand: Command = {
  inputs: { least: 1, most: 1 },
  options: { as: "needed", data: "needed", today: "optional", json: "optional" },
  run({ inputs: [id = ""], as: state = "", data, today, effects, page, language }) {
    const own = language.own.takeOver;
    const { records, problems } = readRecords(data, effects, language);
    const found = recordToTakeOver({ id, state }, records);
    if ("refused" in found)
      throw new CommandError("input", [...problems, refusalInWords(found.refused, language)].join("\n"));
    const record = ownRecord(found.record);
    const [, kind, slug] = record.id.split("/");
    const folder = data.replace(/[/\\]+$/, "") || data;
    const path = `${folder}/${state}/${kind}/${slug}.json`;
    const checks = toCheck(found.record, { records, today, language });
    reading(path, language, () => effects.writeNew(path, `${JSON.stringify(record, null, 2)}\n`));
    const around = { page, width: effects.width };
    const text = [
      page.title(language.own.new.written(path)),
      ...line(own.what(record.id, id), around),
      "",
      page.title(own.toCheck),
      ...checks.flatMap((each) => line(inWords(each, language), around)),
      ...line(own.sources, around),
      "",
      page.title(own.afterwards),
      ...line(own.activate, around),
      ...line(language.own.new.checkWith(`npx civic check ${inShell(folder)}`), around),
    ];
    return { text: text.join("\n"), json: { path, record, toCheck: checks }, problems };
  },
};

/** Places that are named of each thing to check. */
const named = 2;

function inWords({ what, pointers, count }: ToCheck, { words }: CommandLanguage): string {
  const rest = pointers.length > 0 && count > named ? [words.more(count - named)] : [];
  const places = [...pointers.slice(0, named), ...rest].join(words.joiner);
  const often = pointers.length === 0 ? String(count) : "";
  return `${what}${words.colon}${places}${often}`;
}

function refusalInWords(refused: TakeOverRefusal, { own: { takeOver } }: CommandLanguage): string {
  switch (refused.reason) {
    case "no-state":
      return takeOver.refused["no-state"](refused.state);
    case "no-record":
      return takeOver.refused["no-record"](refused.record);
    case "other-state":
      return takeOver.refused["other-state"](refused.record, refused.state);
    case "own-already":
      return takeOver.refused["own-already"](refused.record);
    case "withdrawn":
      return takeOver.refused.withdrawn(refused.record);
    case "replaced":
      return takeOver.refused.replaced(refused.record, refused.by);
  }
}
