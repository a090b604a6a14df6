import { type FirstStep, type NavigatedEntitlement, navigate } from "@civic/schema/compute";
import type { Command } from "./command.ts";
import { table } from "./page.ts";
import { readRecords, sentence } from "./read-records.ts";
import { readSituation } from "./read-situation.ts";
import { inEnglish, word } from "./words.ts";

/** Who helps a person in a situation, in every State involved. */
export const navigateCommand: Command = {
  usage: "civic navigate <situation.json> --data <folder> [--today <YYYY-MM-DD>] [--json]",
  summary: "who helps in a situation, in every State involved",
  input: "a situation",
  options: { data: "needed", today: "optional", json: "optional" },
  run({ input = "", data, today, effects, page }) {
    const { situation, problems } = readSituation(input, today, effects);
    const read = readRecords(data, effects);
    const found = navigate(situation, read.records, { today });
    const { states, firstSteps, entitlements, questions } = found;
    const names = new Map(read.records.map(({ id, name }) => [id, inEnglish(name)]));
    const listed = (rows: string[][]) => table(rows).map((line) => `  ${line}`);
    const text = [
      page.title(`States involved on ${today}`),
      ...listed(
        states.map(({ state, roles, records }) => [
          state.toUpperCase(),
          roles.map((role) => word("state-role", role)).join(", "),
          records === 0 ? "no records: unknown, not none" : `${records} records`,
        ]),
      ),
      "",
      page.title("What to do first"),
      ...firstSteps.map((step, index) => `  ${index + 1}. ${stepInWords(step, names)}`),
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

function stepInWords(step: FirstStep, names: ReadonlyMap<string, string>): string {
  const state = step.state.toUpperCase();
  switch (step.do) {
    case "call-emergency-number":
      return `${state}: call ${"number" in step.contact ? step.contact.number : step.record}`;
    case "turn-to-contact-point":
      return `${state}: turn to ${inEnglish(step.contactPoint.name)}`;
    case "claim": {
      const by = step.by ? `, by ${step.by}` : "";
      const from = step.from ? `, from ${step.from}` : "";
      const late = step.late ? ", late" : "";
      const open = step.verdict === "unknown" ? " (conditions open)" : "";
      return `${state}: claim ${names.get(step.record) ?? step.record}${by}${from}${late}${open}`;
    }
  }
}

function row({ record, verdict, availability, timeLimit }: NavigatedEntitlement): string[] {
  const limit = timeLimit?.lastDay ? `by ${timeLimit.lastDay.earliest}` : "";
  const said = [word("verdict", verdict), word("availability", availability)];
  return [...said, record.jurisdiction.toUpperCase(), inEnglish(record.name), limit, record.id];
}
