import { type Code, type PluralForms, plural } from "@civic/schema/words";
import type { CommandName } from "../command-name.ts";
import type { CommandSummary } from "./command-summary.ts";
import { en as compare } from "./compare/en.ts";
import { en as conformanceWords } from "./conformance/en.ts";
import { en as deskWords } from "./desk/en.ts";
import { en as diffWords } from "./diff/en.ts";
import { en as editWords } from "./edit/en.ts";
import { en as explain } from "./explain/en.ts";
import { en as interopWords } from "./interop/en.ts";
import { navigate } from "./navigate/en.ts";
import { en as newPartsWords } from "./new-parts/en.ts";
import { en as overview } from "./overview/en.ts";
import { en as publishWords } from "./publish/en.ts";
import { en as publishSetWords } from "./publish-set/en.ts";
import { en as surveyWords } from "./survey/en.ts";
import { en as takeOverWords } from "./take-over/en.ts";
import { en as translationWords } from "./translations/en.ts";
import { en as upkeepWords } from "./upkeep/en.ts";
import { en as verifyWords } from "./verify/en.ts";
import { en as workbookWords } from "./workbook/en.ts";

const count = (n: number, forms: PluralForms) => plural("en", n, forms);

const situation = "one file with a situation";

/** What the command says of itself and of its answers, in English. Another language that lacks a word does not compile. */
export const en = {
  commands: {
    navigate: {
      usage:
        "civic navigate <situation.json> --data <folder> [--all | --sheet <language>] [--today <YYYY-MM-DD>] [--json]",
      summary:
        "who helps in a situation, in every State involved; with --sheet, a page to print and take along (HTML)",
      inputs: situation,
    },
    evaluate: {
      usage: "civic evaluate <situation.json> --record <id> --data <folder> [--today <YYYY-MM-DD>] [--json]",
      summary: "whether a situation meets the conditions of one record, and why",
      inputs: situation,
    },
    coverage: {
      usage:
        "civic coverage [<state> …] --data <folder> [--all] [--region <region>] [--today <YYYY-MM-DD>] [--json]",
      summary: "how each State answers each need in each phase",
      inputs: "no State, or those to show in full (ISO 3166-1 alpha-2, lower case): fr be",
    },
    gaps: {
      usage: "civic gaps [<state> …] --data <folder> [--all] [--today <YYYY-MM-DD>] [--json]",
      summary: "what is missing, by State and kind of gap",
      inputs: "no State, or those to show in full (ISO 3166-1 alpha-2, lower case): fr be",
    },
    compare: {
      usage:
        "civic compare <state> <state> … --data <folder> [--region <region>] [--today <YYYY-MM-DD>] [--json]",
      summary: "the same fields of some States side by side, and which cannot be compared",
      inputs: "at least two States (ISO 3166-1 alpha-2, lower case): fr be",
    },
    check: {
      usage:
        "civic check <folder, file or -> [<state> …] [--format <text|json|github|junit>] [--all] [--today <YYYY-MM-DD>] [--json]",
      summary: "findings, quality and gaps of a folder of records by State, in one page",
      inputs:
        "a folder of records, a State or a kind in it, a file, or - for the standard input; after a folder, States to show in full (ISO 3166-1 alpha-2, lower case): fr be",
    },
    survey: {
      usage: "civic survey [<state> …] --data <folder> [--today <YYYY-MM-DD>] [--json]",
      summary: "who is told what, by State and by pair of States, and what makes the difference",
      inputs: "no State, or those to survey (ISO 3166-1 alpha-2, lower case): fr be",
    },
    "verify-basis": {
      usage: "civic verify-basis <sheet.html> --data <folder> [--json]",
      summary: "whether the records on which a sheet rests are still the same",
      inputs: "one file with a sheet",
    },
    new: {
      usage: "civic new <kind> <state> <name> [--data <folder>] [--publisher <code>] [--json]",
      summary:
        "begins a record: a file to fill in, and what each of its fields holds; in ./data, unless --data names another folder",
      inputs: "a kind, a State (ISO 3166-1 alpha-2, lower case) and a name",
    },
    "take-over": takeOverWords.summary,
    translations: translationWords.summary,
    ...interopWords.summaries,
    diff: diffWords.summary,
    edit: editWords.summary,
    ...upkeepWords.summaries,
    workbook: workbookWords.summary,
    ...deskWords.summaries,
    verify: verifyWords.summary,
    conformance: conformanceWords.summary,
    publish: publishWords.summary,
    explain: {
      usage: "civic explain <name> [--json]",
      summary: "what the reference says of a kind, a field, a code, a finding or a rule",
      inputs: "a name: service/needs, need/psychological-support, missing-property",
    },
    completion: {
      usage: "civic completion <bash|zsh>",
      summary: "prints what a shell needs to complete commands and options: source <(civic completion bash)",
      inputs: "bash or zsh",
    },
  } satisfies Record<CommandName, CommandSummary>,
  help: {
    usage: "Usage:",
    folder:
      "<folder> holds records as <state>/<kind>/<name>.json. Only civic publish sends anything anywhere.",
    language: (tags: string) =>
      `--lang <${tags}> chooses the language; else LC_ALL, LC_MESSAGES or LANG does.`,
    version: "--version prints the version of this program.",
    exitCodes:
      "Exit codes: 0 answered, 1 the input has errors (what is wrong stands on stderr), 2 wrong usage, 3 a node could not be reached or takes nothing at the moment.",
  },
  usage: {
    see: "See civic --help.",
    of: (usage: string) => `Usage: ${usage}`,
    noCommand: "No command.",
    unknownCommand: (name: string) => `Unknown command “${name}”.`,
    oneOf: (list: string) => `Use one of: ${list}.`,
    unknownOption: (option: string) => `Unknown option “${option}”.`,
    valueMissing: (option: string) => `${option} needs a value.`,
    valueNotTaken: (option: string) => `${option} takes no value.`,
    notHere: (option: string) => `${option} is not an option here.`,
    missing: (option: string) => `${option} is missing.`,
    empty: (option: string) => `${option} is empty.`,
    expected: (what: string) => `Expected ${what}.`,
    noRegion: (text: string) =>
      `--region “${text}” is not the code of a part of a State (ISO 3166-2, in lower case), such as gb-sct.`,
    noDay: (text: string) => `--today “${text}” is not a day (YYYY-MM-DD).`,
    noLanguage: (tag: string) => `“${tag}” is not a language of this command.`,
    notTogether: (one: string, other: string) => `${one} and ${other} do not go together.`,
    noFormat: (text: string) => `--format “${text}” is not a form in which findings are told.`,
    noShell: (shell: string) => `“${shell}” is not a shell for which there is completion.`,
    twoLanguages: "--lang is given twice with different languages. Name one.",
  },
  output: {
    progress: (done: number) => `Done so far: ${done}`,
    more: (n: number) => `… and ${n} more.`,
    failed: (reason: string) => `The output could not be written: ${reason}.`,
  },
  /** Why a path cannot be read or written, after the path and a colon, where findings have no word for it; and what a folder of records is. */
  files: {
    tooLarge: "larger than 1 MiB, which no record may be",
    noRecordOf: (state: string) => `holds no record of “${state}”.`,
    reasons: {
      EEXIST: "exists already, and nothing is overwritten",
      ECHANGED: "has changed meanwhile, and nothing was written",
    },
    notRegular: "no ordinary file, but a folder, a pipe or a device; a file is needed",
    noRecords:
      "holds no records. Each is a file <state>/<kind>/<name>.json, such as fr/service/night-line.json.",
    otherOrder: (path: string) => `“${path}” is not in that order.`,
  },
  situation: {
    begins: 'It begins like this: {"facts": {"event-country": "fr"}}.',
    factsMissing: "“facts” is missing.",
    otherMember: "A situation holds “facts” and “needs”, and nothing else.",
    noFact: (name: string) => `No fact is called “${name}”.`,
    meant: (name: string) => `Did you mean “${name}”?`,
    factsAre: (list: string) => `Facts are: ${list}.`,
    record: (kind: string) => `This is a record of kind “${kind}”, not a situation.`,
    example: (code: string, value: string) => `For example: "${code}": ${value}.`,
    morePlaces: (n: number) => count(n, { one: "… and {n} more place.", other: "… and {n} more places." }),
    leftOut: "It was left out.",
    cannotStand: (value: string) => `“${value}” cannot stand here.`,
    noState: (code: string) => `“${code}” is the code of no State.`,
    noDay: (day: string) => `The day ${day} does not exist.`,
    fact: (code: string, name: string, holds: string) => `The fact “${code}” (${name}) is ${holds}.`,
    listOf: (one: string) => `a list in [ ], each entry ${one}`,
    values: {
      boolean: "true or false",
      country: 'the code of a State (ISO 3166-1, lower case: "fr")',
      date: 'a day of the calendar ("2026-03-22")',
      number: "a number (34)",
      code: "a code in lower case",
    },
    oneOf: (codes: string) => `one of ${codes}`,
  },
  navigate,
  evaluate: {
    verdict: "Verdict",
    /** The verdict on a whole record; that on one condition is a word of the code list. */
    verdicts: {
      met: "Conditions met",
      "not-met": "Conditions not met",
      unknown: "Not yet decided",
    } satisfies Record<Code<"verdict">, string>,
    availability: "Availability",
    timeLimit: "Time limit",
    why: "Why",
    conditions: "All conditions",
    nothingSaid: "The record says nothing of its conditions.",
    known: (value: string) => `known: ${value}`,
    noRecord: (id: string) => `holds no valid record “${id}”. An id reads civic/service/fr-116006.`,
    noConditions: (kind: string) =>
      `a record of kind “${kind}” has no conditions to weigh. Those of kind “compensation-scheme”, “service” and “recognition-measure” have.`,
    parts: {
      all: "all of these",
      any: "at least one of these",
      not: "not this",
      "human-check": "a person has to judge",
    } as Readonly<Record<string, string>>,
  },
  ...surveyWords,
  takeOver: takeOverWords.takeOver,
  workbook: workbookWords.workbook,
  translations: translationWords.translations,
  interop: interopWords.interop,
  coverage: { absent: "What no record tells is absent here: unknown, not none." },
  gaps: {
    count: (n: number) => count(n, { one: "{n} gap", other: "{n} gaps" }),
    appliesTo: (persons: string) => `only for: ${persons}`,
    end: (gaps: string) => `${gaps}. A gap in the records does not prove that a State gives nothing.`,
  },
  compare,
  overview,
  check: {
    files: (n: number) => count(n, { one: "{n} file", other: "{n} files" }),
    records: (n: number) => count(n, { one: "{n} valid record", other: "{n} valid records" }),
    errors: (n: number) => count(n, { one: "{n} error", other: "{n} errors" }),
    warnings: (n: number) => count(n, { one: "{n} warning", other: "{n} warnings" }),
    notices: (n: number) => count(n, { one: "{n} notice", other: "{n} notices" }),
    moreNeeds: (n: number) => count(n, { one: "and {n} more need", other: "and {n} more needs" }),
    noErrors: "no errors",
    scores: "Scores run from 0 to 1: a hint, never a verdict.",
    noState: "No State",
    quality: (publisher: string) => `Quality (${publisher})`,
    completeness: (score: string) => `completeness ${score}`,
    freshness: (score: string) => `freshness ${score}`,
    provenance: (score: string) => `provenance ${score}`,
    findings: "Findings",
    gaps: "Gaps",
    severity: { error: "error", warning: "warning", notice: "notice" },
    remarksSay: "What the remarks say, each by its first place",
    pages: "Pages of the reference, which every node serves at this path",
    alsoIn: (paths: string) => `The same id also stands in ${paths}.`,
  },
  new: {
    noKind: (kind: string) => `“${kind}” is no kind.`,
    noState: (code: string) => `“${code}” is no code of a State (ISO 3166-1, lower case: fr, gb).`,
    noPublisher: (code: string) => `“${code}” is no publisher (civic, fr …).`,
    noName: (name: string) =>
      `“${name}” is no name of a record: small letters, digits and single hyphens, at most 80.`,
    written: (path: string) => `Written: ${path}`,
    usualFolder: (folder: string) =>
      `--data was not given, so it stands in the folder ${folder} of the place where you are.`,
    noFolder: (command: string) => `this folder does not exist. Make it first: ${command}`,
    fillIn:
      "What is null, [null] or {} there is left to fill in; validation names each of these places until it is.",
    draft: "The record is a draft: nothing is computed from it before its status is “active”.",
    checkWith: (command: string) => `Check it with: ${command}`,
    toFillIn: "To fill in",
    mayBeAdded: "May be added, where a source says it; leave out what is not known",
    either: (constants: string, members: string) => `either ${constants} with ${members}`,
    list: "A list.",
    anyOf: (members: string) => `With any of: ${members}.`,
    localised: 'A text by language: {"en": "…", "fr": "…"}.',
    oneOf: (codes: string) => `One of: ${codes}.`,
    oneOfMany: (n: number, codes: string, list: string) => `One of ${n} codes: ${codes} … (list “${list}”).`,
    example: (value: string) => `For example ${value}.`,
  },
  explain,
  diff: diffWords.diff,
  edit: editWords.edit,
  fmt: upkeepWords.fmt,
  migrate: upkeepWords.migrate,
  pull: upkeepWords.pull,
  watch: upkeepWords.watch,
  keys: deskWords.keys,
  sign: deskWords.sign,
  confirm: deskWords.confirm,
  publish: publishWords.publish,
  ...publishSetWords,
  verify: verifyWords.verify,
  ...newPartsWords,
  pack: deskWords.pack,
  unpack: deskWords.unpack,
  conformance: conformanceWords.conformance,
};

/** What the command says in one language. */
export type CommandWords = typeof en;
