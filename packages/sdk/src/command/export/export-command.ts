import type { CivicRecord } from "@civic/schema";
import { type Exported, exportCpsvAp, exportCsv, exportIcal } from "@civic/schema/interop";
import type { Answer, Command, Request } from "../command.ts";
import { CommandError } from "../command-error.ts";
import { reading } from "../input/read-json.ts";
import { problemsOf, readRecordFiles, withoutEnd } from "../input/read-records.ts";
import { ofStates, wantedStates } from "../input/wanted-states.ts";
import { lossLines } from "../loss/loss-lines.ts";

/** What a format is made by, and whether it is a folder of files. */
interface Format {
  readonly isFolder: boolean;
  readonly make: (records: readonly CivicRecord[], request: Request) => Exported;
}

const formats: Readonly<Record<string, Format>> = {
  "cpsv-ap": { isFolder: false, make: exportCpsvAp },
  csv: { isFolder: true, make: exportCsv },
  ical: {
    isFolder: false,
    make: (records, { today, effects, language }) =>
      exportIcal(records, {
        from: Number(today.slice(0, 4)),
        languages: [language.language],
        now: effects.now().toISOString(),
      }),
  },
};

/** Writes records in the form of another standard, and tells what it has no place for. */
export const exportCommand: Command = {
  inputs: { least: 1, most: 10_000 },
  options: { data: "needed", out: "needed", all: "optional", today: "optional", json: "optional" },
  run(request): Answer {
    const { inputs, data, out = "", all, effects, page, language } = request;
    const own = language.own.interop;
    const [name = "", ...states] = inputs;
    const format = Object.hasOwn(formats, name) ? formats[name] : undefined;
    if (format === undefined) {
      const said = `${own.noFormat(name)} ${language.own.usage.oneOf(Object.keys(formats).join(", "))}`;
      throw new CommandError("usage", said);
    }
    const read = readRecordFiles(data, effects, language);
    const there = new Set(read.map(({ state }) => state));
    const files = ofStates(
      read,
      wantedStates(states, { folder: data, there, language }),
      ({ state }) => state,
    );
    const exported = format.make(
      files.flatMap(({ record }) => record ?? []),
      request,
    );
    const written = exported.files.map(({ name: file, text }) => ({
      path: format.isFolder ? `${withoutEnd(out)}/${file}` : out,
      text,
    }));
    reading(out, language, () => effects.writeAllNew(written));
    const text = [
      page.title(own.exported(exported.entries)),
      ...written.map(({ path }) => `  ${language.own.new.written(path)}`),
      "",
      ...lossLines(exported.report, { all, page, language }),
    ];
    const json = {
      format: name,
      files: written.map(({ path }) => path),
      entries: exported.entries,
      report: exported.report,
    };
    return { text: text.join("\n"), json, problems: problemsOf(files, language) };
  },
};
