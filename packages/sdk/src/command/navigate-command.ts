import { type FirstStep, type NavigatedEntitlement, navigate } from "@civic/schema/compute";
import type { Command } from "./command.ts";
import { grouped } from "./grouped.ts";
import { readRecords, sentence } from "./input/read-records.ts";
import { readSituation } from "./input/read-situation.ts";
import { table } from "./page/page.ts";
import { emergencyContactInWords } from "./words/contact-in-words.ts";
import { timeLimitInWords } from "./words/time-limit-in-words.ts";
import { inEnglish, word } from "./words/words.ts";

/** Who helps a person in a situation, in every State involved. */
export const navigateCommand: Command = {
  usage: "civic navigate <situation.json> --data <folder> [--today <YYYY-MM-DD>] [--json]",
  summary: "who helps in a situation, in every State involved",
  inputs: { what: "one file with a situation", least: 1, most: 1 },
  options: { data: "needed", today: "optional", json: "optional" },
  run({ inputs: [input = ""], data, today, effects, page }) {
    const { situation, problems } = readSituation(input, today, effects);
    const read = readRecords(data, effects);
    const found = navigate(situation, read.records, { today });
    const { states, firstSteps, entitlements, questions } = found;
    const names = new Map(read.records.map(({ id, name }) => [id, inEnglish(name)]));
    const listed = (rows: string[][]) => table(rows).map((line) => `  ${line}`);
    const text = [
      page.title(`States involved on ${today}`),
      ...(states.length === 0 ? [noState] : []),
      ...listed(
        states.map(({ state, roles, records }) => [
          state.toUpperCase(),
          roles.map((role) => word("state-role", role)).join(", "),
          records === 0 ? "no records: unknown, not none" : `${records} records`,
        ]),
      ),
      "",
      page.title("What to do first"),
      ...stepsInWords(firstSteps, names).map((step, index) => `  ${index + 1}. ${step}`),
      "",
      page.title("What may be asked for"),
      ...listed(entitlements.map(row)),
      "",
      page.title("What to ask next"),
      ...questions.slice(0, 10).map(({ fact }) => `  ${word("eligibility-fact", fact)} (${fact})`),
    ];
    const unreadable = found.findings.map((finding) => sentence(finding.record ?? input, finding));
    return { text: text.join("\n"), json: found, problems: [...problems, ...read.problems, ...unreadable] };
  },
};

const noState =
  "  None is known: give “event-country”, and “nationality” or “residence-now” for help at home.";

/** The numbers of one State are one step: whoever is in danger calls one of them. */
function stepsInWords(steps: readonly FirstStep[], names: ReadonlyMap<string, string>): string[] {
  const calls = steps.filter((step) => step.do === "call-emergency-number");
  const others = steps.filter((step) => step.do !== "call-emergency-number");
  const byState = grouped(calls, ({ state }) => state);
  return [
    ...[...byState].map(
      ([state, own]) =>
        `${state.toUpperCase()}: call ${own.map(({ contact }) => emergencyContactInWords(contact)).join("; ")}`,
    ),
    ...others.map((step) => stepInWords(step, names)),
  ];
}

type OtherStep = Exclude<FirstStep, { do: "call-emergency-number" }>;

function stepInWords(step: OtherStep, names: ReadonlyMap<string, string>): string {
  const state = step.state.toUpperCase();
  if (step.do === "turn-to-contact-point") return `${state}: turn to ${inEnglish(step.contactPoint.name)}`;
  const by = step.by ? `, by ${step.by}` : "";
  const from = step.from ? `, from ${step.from}` : "";
  const late = step.late ? ", late" : "";
  const open = step.verdict === "unknown" ? " (conditions open)" : "";
  return `${state}: claim ${names.get(step.record) ?? step.record}${by}${from}${late}${open}`;
}

function row({ record, verdict, availability, timeLimit }: NavigatedEntitlement): string[] {
  const limit = timeLimit ? timeLimitInWords(timeLimit) : "";
  const closed = availability === "planned" || availability === "ended";
  const name = `${inEnglish(record.name)}${closed ? ` (${word("availability", availability)})` : ""}`;
  return [word("verdict", verdict), record.jurisdiction.toUpperCase(), name, record.id, limit];
}
