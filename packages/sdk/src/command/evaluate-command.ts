import { type Explanation, entitlementOf, isEntitlementRecord } from "@civic/schema/compute";
import { factWords, timeLimitLine } from "@civic/schema/words";
import type { Command } from "./command.ts";
import { CommandError } from "./command-error.ts";
import { readRecords, sentence } from "./input/read-records.ts";
import { readSituation } from "./input/read-situation.ts";
import type { CommandLanguage } from "./language/command-language.ts";
import type { Page } from "./page/page.ts";

/** Whether a situation meets the conditions of one record, and why. */
export const evaluateCommand: Command = {
  inputs: { least: 1, most: 1 },
  options: { record: "needed", data: "needed", today: "optional", json: "optional" },
  run({ inputs: [input = ""], record: id = "", data, today, effects, page, language }) {
    const { own, words, label } = language;
    const { situation, problems } = readSituation(input, today, { effects, language });
    const read = readRecords(data, effects, language);
    const record = read.records.find((each) => each.id === id);
    if (!record) {
      const none = `${data}: ${own.evaluate.noRecord(id)}`;
      throw new CommandError("input", [...read.problems, none].join("\n"));
    }
    if (!isEntitlementRecord(record))
      throw new CommandError("input", `${id}: ${own.evaluate.noConditions(record.kind)}`);
    const found = entitlementOf(record, situation, today);
    const { verdict, explanation, missing, timeLimit, pointer } = found;
    const fact = (name: string, value: string) => name + words.colon + value;
    const text = [
      page.title(language.text(record.name)),
      fact(own.evaluate.verdict, painted(verdict, own.evaluate.verdicts[verdict], page)),
      fact(own.evaluate.availability, label("availability", found.availability)),
      ...(timeLimit
        ? [
            fact(
              own.evaluate.timeLimit,
              `${label("deadline-state", timeLimit.state)} (${timeLimitLine(timeLimit, language)})`,
            ),
          ]
        : []),
      "",
      page.title(own.evaluate.why),
      ...(explanation
        ? treeOf(explanation, { root: pointer, page, language })
        : [`  ${own.evaluate.nothingSaid}`]),
      ...(missing.length > 0 ? ["", page.title(own.navigate.next)] : []),
      ...missing.map((each) => `  ${label("eligibility-fact", each.fact)} (${each.fact})`),
    ];
    const unreadable = found.findings.map((finding) => sentence(record.id, finding, language));
    return { text: text.join("\n"), json: found, problems: [...problems, ...read.problems, ...unreadable] };
  },
};

function painted(verdict: Explanation["verdict"], said: string, page: Page): string {
  return verdict === "met" ? page.good(said) : verdict === "not-met" ? page.bad(said) : said;
}

interface Tree {
  readonly root: string;
  readonly page: Page;
  readonly language: CommandLanguage;
}

function treeOf(explanation: Explanation, tree: Tree, indent = "  "): string[] {
  const { root, page, language } = tree;
  const { own, words } = language;
  const { op, verdict, label, fact, known, pointer, of = [] } = explanation;
  const what = fact ? language.label("eligibility-fact", fact) : (own.evaluate.parts[op] ?? op);
  const said = label ? language.text(label) : what;
  const value =
    known === undefined
      ? []
      : [own.evaluate.known(fact ? factWords(fact, known, language) : JSON.stringify(known))];
  const line = `${painted(verdict, language.label("verdict", verdict), page)}${words.colon}${[said, ...value].join(words.joiner)}`;
  return [
    `${indent}${line} ${page.faint(root + pointer)}`,
    ...of.flatMap((part) => treeOf(part, tree, `${indent}  `)),
  ];
}
