import type { CivicRecord } from "@civic/schema";
import {
  type EntitlementRecord,
  type Explanation,
  entitlementOf,
  type TimeLimit,
} from "@civic/schema/compute";
import type { Command } from "./command.ts";
import { CommandError } from "./command-error.ts";
import { readRecords, sentence } from "./input/read-records.ts";
import { readSituation } from "./input/read-situation.ts";
import type { Page } from "./page/page.ts";
import { timeLimitInWords } from "./words/time-limit-in-words.ts";
import { inEnglish, word } from "./words/words.ts";

/** Whether a situation meets the conditions of one record, and why. */
export const evaluateCommand: Command = {
  usage: "civic evaluate <situation.json> --record <id> --data <folder> [--today <YYYY-MM-DD>] [--json]",
  summary: "whether a situation meets the conditions of one record, and why",
  inputs: { what: "one file with a situation", least: 1, most: 1 },
  options: { record: "needed", data: "needed", today: "optional", json: "optional" },
  run({ inputs: [input = ""], record: id, data, today, effects, page }) {
    const { situation, problems } = readSituation(input, today, effects);
    const read = readRecords(data, effects);
    const record = read.records.find((each) => each.id === id);
    if (!record) {
      const none = `${data}: holds no valid record “${id}”. An id reads civic/service/fr-116006.`;
      throw new CommandError("input", [...read.problems, none].join("\n"));
    }
    if (!givesSomething(record))
      throw new CommandError("input", `${id}: a ${record.kind} has no conditions to weigh. ${weighed}`);
    const found = entitlementOf(record, situation, today);
    const { verdict, explanation, missing, timeLimit, pointer } = found;
    const text = [
      page.title(inEnglish(record.name)),
      `Verdict: ${painted(verdict, page)}`,
      `Availability: ${word("availability", found.availability)}`,
      ...(timeLimit ? [`Time limit: ${word("deadline-state", timeLimit.state)}${until(timeLimit)}`] : []),
      "",
      page.title("Why"),
      ...(explanation
        ? treeOf(explanation, pointer, page)
        : ["  The record says nothing of its conditions."]),
      ...(missing.length > 0 ? ["", page.title("What to ask next")] : []),
      ...missing.map(({ fact }) => `  ${word("eligibility-fact", fact)} (${fact})`),
    ];
    const unreadable = found.findings.map((finding) => sentence(record.id, finding));
    return { text: text.join("\n"), json: found, problems: [...problems, ...read.problems, ...unreadable] };
  },
};

const weighed = "A compensation-scheme, a service or a recognition-measure has.";

function until(timeLimit: TimeLimit): string {
  const said = timeLimitInWords(timeLimit);
  return said ? ` (${said})` : "";
}

function givesSomething(record: CivicRecord): record is EntitlementRecord {
  return ["compensation-scheme", "service", "recognition-measure"].includes(record.kind);
}

function painted(verdict: Explanation["verdict"], page: Page): string {
  const said = word("verdict", verdict);
  return verdict === "met" ? page.good(said) : verdict === "not-met" ? page.bad(said) : said;
}

const joined: Readonly<Record<string, string>> = {
  all: "all of these",
  any: "at least one of these",
  not: "not this",
  "human-check": "a person has to judge",
};

function treeOf(explanation: Explanation, root: string, page: Page, indent = "  "): string[] {
  const { op, verdict, label, fact, known, pointer, of = [] } = explanation;
  const what = fact ? word("eligibility-fact", fact) : (joined[op] ?? op);
  const said = label ? inEnglish(label) : what;
  const value = known === undefined ? "" : `, known: ${JSON.stringify(known)}`;
  const line = `${indent}${painted(verdict, page)}: ${said}${value} ${page.faint(root + pointer)}`;
  return [line, ...of.flatMap((part) => treeOf(part, root, page, `${indent}  `))];
}
