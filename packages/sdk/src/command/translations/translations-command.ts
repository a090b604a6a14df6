import { grouped, isLanguageTag } from "@civic/schema";
import type { Answer, Command, Request } from "../command.ts";
import { CommandError } from "../command-error.ts";
import { problemsOf, readRecordFiles } from "../input/read-records.ts";
import { ofStates, wantedStates } from "../input/wanted-states.ts";
import type { CommandLanguage } from "../language/command-language.ts";
import { countsOf, listPage } from "./list-page.ts";
import { stampFiles } from "./stamp-files.ts";
import { stateOf, type TranslationEntry, translationEntries } from "./translation-entries.ts";

/** What is missing and what is out of date in the translations of records; `stamp` says that one was made from the texts of now. */
export const translationsCommand: Command = {
  inputs: { least: 0, most: 10_000 },
  options: {
    data: "optional",
    language: "optional",
    "reviewed-by": "optional",
    all: "optional",
    json: "optional",
  },
  run(request) {
    const { inputs, translation, language } = request;
    if (translation !== undefined && !isLanguageTag(translation))
      throw refused(language.own.translations.noLanguage(translation), language);
    return inputs[0] === "stamp" ? stamp(request) : list(request);
  },
};

function stamp(request: Request): Answer {
  const { inputs, data, all, translation, language } = request;
  const { usage, commands } = language.own;
  if (data !== "") throw refused(usage.notHere("--data"), language);
  if (all) throw refused(usage.notHere("--all"), language);
  if (translation === undefined) throw refused(usage.missing("--language"), language);
  if (inputs.length < 2) throw refused(usage.expected(commands.translations.inputs), language);
  return stampFiles(inputs.slice(1), { ...request, translation });
}

function list({ inputs, data, all, reviewedBy, translation, effects, page, language }: Request): Answer {
  const { usage, commands } = language.own;
  const [state, ...others] = inputs;
  if (others.length > 0) throw refused(usage.expected(commands.translations.inputs), language);
  if (data === "") throw refused(usage.missing("--data"), language);
  if (reviewedBy !== undefined) throw refused(usage.notHere("--reviewed-by"), language);
  const read = readRecordFiles(data, effects, language);
  const there = new Set(read.map(stateOf));
  const wanted = wantedStates(state === undefined ? [] : [state], { folder: data, there, language });
  const files = ofStates(read, wanted, stateOf);
  const entries = translationEntries(files, translation);
  return {
    text: listPage(entries, { all, page, language }),
    json: { states: [...grouped(entries, (entry) => entry.state)].map(asJson) },
    problems: problemsOf(files, language),
  };
}

function asJson([state, entries]: readonly [string, readonly TranslationEntry[]]) {
  const languages = [...grouped(entries, ({ language }) => language)];
  return {
    state,
    languages: languages.map(([language, each]) => ({ language, ...countsOf(each) })),
    records: entries.map(({ state: _, ...entry }) => entry),
  };
}

function refused(said: string, { own }: CommandLanguage): CommandError {
  return new CommandError("usage", `${said} ${own.usage.of(own.commands.translations.usage)}`);
}
