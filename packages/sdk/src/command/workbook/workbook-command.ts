import { type CivicRecord, isRecordKind, type RecordKind, recordKinds } from "@civic/schema";
import type { Book, BookLanguage } from "@civic/workbook";
import type { Answer, Command, Request } from "../command.ts";
import { CommandError } from "../command-error.ts";
import { reading, readingSoon } from "../input/read-json.ts";
import { problemsOf, readRecordFiles, withoutEnd } from "../input/read-records.ts";
import { ofStates, wantedStates } from "../input/wanted-states.ts";
import type { CommandLanguage } from "../language/command-language.ts";
import { inShell } from "../page/in-shell.ts";
import { importWorkbook } from "./import-workbook.ts";

/** Endings of what spreadsheets save besides: nobody who types one wants a folder of that name. */
const otherEndings = /\.(?:xls|xlsm|xlsb|ods|numbers|csv|tsv)$/i;

const actions = ["new", "export", "import"] as const;

/** Records as a workbook, and back: an empty one, one with the records of a folder, and the records of one. */
export const workbookCommand: Command = {
  inputs: { least: 1, most: 1000 },
  options: {
    data: "optional",
    from: "optional",
    out: "optional",
    "dry-run": "optional",
    today: "optional",
    json: "optional",
  },
  async run(request) {
    const { inputs, data, from, out, dryRun, language } = request;
    const [typed = ""] = inputs;
    const { usage } = language.own;
    const action = actions.find((each) => each === typed);
    if (action === undefined)
      throw refused(`${language.own.workbook.noAction(typed)} ${usage.oneOf(actions.join(", "))}`, language);
    if (action !== "export" && data !== "") throw refused(usage.notHere("--data"), language);
    if (action !== "new" && from !== undefined) throw refused(usage.notHere("--from"), language);
    if (action === "export" && data === "") throw refused(usage.missing("--data"), language);
    if (action !== "import" && dryRun) throw refused(usage.notHere("--dry-run"), language);
    if (out === undefined && !dryRun) throw refused(usage.missing("--out"), language);
    if (action !== "import" && out !== undefined && otherEndings.test(out))
      throw refused(language.own.workbook.otherEnding(out), language);
    // Loaded when it is asked for: no other command needs spreadsheets.
    const workbook = await import("@civic/workbook");
    const spoken = await workbook.loadBookLanguage(language.tag);
    if (action === "import") return importWorkbook(workbook, spoken, request);
    const rest = inputs.slice(1);
    if (action === "new") {
      const kinds = kindsIn(rest, language);
      const shown = kinds.length > 0 ? kinds : workbook.firstKinds;
      if (from === undefined)
        return written(workbook.newBook(spoken, shown), { problems: [], spoken }, request);
      const { records, problems } = recordsIn([], { ...request, data: from });
      const begun = records.filter(({ kind }) => kinds.length === 0 || kinds.includes(kind));
      const book = workbook.recordsBook(begun, { language: spoken, kinds: shown });
      return written(book, { problems, spoken }, request);
    }
    const { records, problems } = recordsIn(rest, request);
    return written(workbook.recordsBook(records, { language: spoken }), { problems, spoken }, request);
  },
};

function refused(said: string, { own }: CommandLanguage): CommandError {
  return new CommandError("usage", `${said} ${own.usage.of(own.commands.workbook.usage)}`);
}

function kindsIn(typed: readonly string[], language: CommandLanguage): readonly RecordKind[] {
  const { own } = language;
  for (const kind of typed)
    if (!isRecordKind(kind))
      throw refused(`${own.new.noKind(kind)} ${own.usage.oneOf(recordKinds.join(", "))}`, language);
  return typed.filter(isRecordKind);
}

function recordsIn(states: readonly string[], { data, effects, language }: Request) {
  const read = readRecordFiles(data, effects, language);
  const wanted = wantedStates(states, {
    folder: data,
    there: new Set(read.map(({ state }) => state)),
    language,
  });
  const files = ofStates(read, wanted, ({ state }) => state);
  const records: readonly CivicRecord[] = files.flatMap(({ record }) => record ?? []);
  return { records, problems: problemsOf(files, language) };
}

/** Writes a book as a workbook where the name says so, else as a folder of tables. */
async function written(
  book: Book,
  { problems }: { readonly problems: readonly string[]; readonly spoken: BookLanguage },
  { out = "", effects, language, page }: Request,
): Promise<Answer> {
  const { writeTables, writeWorkbook } = await import("@civic/workbook");
  const isWorkbook = /\.xlsx$/i.test(out);
  const path = isWorkbook ? out : withoutEnd(out);
  if (isWorkbook) {
    const bytes = await writeWorkbook(book);
    await readingSoon(path, language, () => effects.writeChunks(path, chunks(bytes)));
  } else reading(path, language, () => effects.writeFolder(path, writeTables(book)));
  const sheets = book.grids.map(({ id, title, rows }) => ({ id, title, rows: rows.length }));
  const text = [page.title(language.own.new.written(path)), language.own.workbook.next(inShell(path))];
  return { text: text.join("\n"), json: { path, sheets }, problems };
}

async function* chunks(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes;
}
