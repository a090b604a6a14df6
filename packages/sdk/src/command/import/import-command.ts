import { type Imported, importCsv, readCsvMapping, readForeignText } from "@civic/schema/interop";
import type { Command, Request } from "../command.ts";
import { CommandError } from "../command-error.ts";
import { inModelOrder, laidOut } from "../fmt/model-order.ts";
import { reading } from "../input/read-json.ts";
import { withoutEnd } from "../input/read-records.ts";
import { hsdsIn } from "./hsds-source.ts";
import { importedPage, importProblems } from "./imported-page.ts";
import { readForeignFile } from "./read-foreign-file.ts";
import { mappingIn } from "./read-mapping.ts";
import { tableProblems } from "./table-problems.ts";

const sources: Readonly<Record<string, (path: string, request: Request) => Imported>> = {
  hsds: hsdsIn,
  csv: tableIn,
};

/** Makes drafts of records of a directory in another form, and tells what has no place in them and what they lack. */
export const importCommand: Command = {
  inputs: { least: 2, most: 2 },
  options: { mapping: "optional", out: "optional", all: "optional", json: "optional" },
  run(request) {
    const { inputs, out, language } = request;
    const own = language.own.interop;
    const [name = "", path = ""] = inputs;
    const read = Object.hasOwn(sources, name) ? sources[name] : undefined;
    if (read === undefined) {
      const said = `${own.noFormat(name)} ${language.own.usage.oneOf(Object.keys(sources).join(", "))}`;
      throw new CommandError("usage", said);
    }
    const imported = read(path, request);
    const problems = importProblems(imported, request);
    const files = problems.length > 0 || out === undefined ? [] : filesOf(imported, out);
    if (files.length > 0) write(files, request);
    const written = files.map((file) => file.path);
    return {
      text: importedPage(imported, { request, written }),
      json: { ...imported, written },
      problems,
    };
  },
};

function tableIn(path: string, request: Request): Imported {
  const { mapping: file, language } = request;
  const { usage, commands } = language.own;
  if (file === undefined)
    throw new CommandError("usage", `${usage.missing("--mapping")} ${usage.of(commands.import.usage)}`);
  const mapping = mappingIn(file, request, readCsvMapping);
  const table = importCsv(readForeignFile(path, request, readForeignText), { file: path, mapping });
  if (!("faults" in table)) return table;
  const faults = table.faults.map((fault) => ({ ...fault, file: path }));
  throw new CommandError("input", tableProblems(faults, { language }).join("\n"));
}

interface NewFile {
  readonly path: string;
  readonly text: string;
}

function filesOf({ records }: Imported, out: string): readonly NewFile[] {
  return records.map(({ id, kind, document }) => ({
    path: `${withoutEnd(out)}/${String(document["jurisdiction"])}/${kind}/${id.split("/")[2]}.json`,
    text: laidOut(inModelOrder(kind, document)),
  }));
}

/** All of them or none; one that is there already is named. */
function write(files: readonly NewFile[], { out = "", effects, language }: Request): void {
  const there = files.filter(({ path }) => effects.exists(path));
  if (there.length > 0)
    throw new CommandError(
      "input",
      there.map(({ path }) => `${path}: ${language.own.files.reasons.EEXIST}.`).join("\n"),
    );
  reading(out, language, () => effects.writeAllNew(files));
}
