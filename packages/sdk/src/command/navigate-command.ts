import { grouped } from "@civic/schema";
import { type FirstStep, type NavigatedEntitlement, navigate } from "@civic/schema/compute";
import { emergencyContactLine, type Names, timeLimitLine, timeLimitWords } from "@civic/schema/words";
import type { Command } from "./command.ts";
import { readRecords, sentence } from "./input/read-records.ts";
import { readSituation } from "./input/read-situation.ts";
import type { CommandLanguage } from "./language/command-language.ts";
import { table } from "./page/page.ts";

/** Who helps a person in a situation, in every State involved. */
export const navigateCommand: Command = {
  inputs: { least: 1, most: 1 },
  options: { data: "needed", today: "optional", json: "optional" },
  run({ inputs: [input = ""], data, today, effects, page, language }) {
    const { label, words, format } = language;
    const own = language.own.navigate;
    const { situation, problems } = readSituation(input, today, { effects, language });
    const read = readRecords(data, effects, language);
    const found = navigate(situation, read.records, { today });
    const { states, firstSteps, entitlements, questions } = found;
    const names = new Map(read.records.map(({ id, name }) => [id, language.text(name)]));
    const listed = (rows: string[][]) => table(rows).map((line) => `  ${line}`);
    const text = [
      page.title(own.states(format.date(today))),
      ...(states.length === 0 ? [`  ${own.noState}`] : []),
      ...listed(
        states.map(({ state, roles, records }) => [
          state.toUpperCase(),
          roles.map((role) => label("state-role", role)).join(words.joiner),
          records === 0 ? words.records.none : words.records.count(records),
        ]),
      ),
      "",
      page.title(own.first),
      ...stepsInWords(firstSteps, { names, entitlements }, language).map(
        (step, index) => `  ${index + 1}. ${step}`,
      ),
      "",
      page.title(own.entitlements),
      ...listed(entitlements.map((each) => row(each, language))),
      "",
      page.title(own.next),
      ...questions.slice(0, 10).map(({ fact }) => `  ${label("eligibility-fact", fact)} (${fact})`),
    ];
    const unreadable = found.findings.map((finding) => sentence(finding.record ?? input, finding, language));
    return { text: text.join("\n"), json: found, problems: [...problems, ...read.problems, ...unreadable] };
  },
};

/** What the words of a step are taken from. */
interface Found {
  readonly names: Names;
  readonly entitlements: readonly NavigatedEntitlement[];
}

/** The numbers of one State are one step: whoever is in danger calls one of them. */
function stepsInWords(steps: readonly FirstStep[], found: Found, language: CommandLanguage): string[] {
  const { own, words } = language;
  const calls = steps.filter((step) => step.do === "call-emergency-number");
  const others = steps.filter((step) => step.do === "turn-to-contact-point" || step.do === "claim");
  const byState = grouped(calls, ({ state }) => state);
  return [
    ...[...byState].map(([state, ofState]) => {
      const numbers = ofState.map(({ contact }) => emergencyContactLine(contact, language));
      return state.toUpperCase() + words.colon + own.navigate.call(numbers.join(words.clock.joiner));
    }),
    ...others.map((step) => stepInWords(step, found, language)),
  ];
}

type OtherStep = Extract<FirstStep, { do: "turn-to-contact-point" | "claim" }>;

function stepInWords(step: OtherStep, { names, entitlements }: Found, language: CommandLanguage): string {
  const { words, text } = language;
  const own = language.own.navigate;
  const state = step.state.toUpperCase() + words.colon;
  if (step.do === "turn-to-contact-point") return state + own.turnTo(text(step.contactPoint.name));
  const limit = entitlements.find(({ record }) => record.id === step.record)?.timeLimit;
  const said = [
    own.claim(names.get(step.record) ?? step.record),
    // In the words of the list below: "until" only where the last day is certain.
    step.late ? own.late : limit && (limit.lastDay ?? limit.opensOn) && timeLimitWords(limit, language).by,
  ];
  const open = step.verdict === "unknown" ? ` (${own.open})` : "";
  return state + said.filter((part) => part).join(words.joiner) + open;
}

function row(entitlement: NavigatedEntitlement, language: CommandLanguage): string[] {
  const { record, verdict, availability, timeLimit } = entitlement;
  const { label, own, text } = language;
  const limit = timeLimit ? timeLimitLine(timeLimit, language) : "";
  const closed = availability === "planned" || availability === "ended";
  const name = `${text(record.name)}${closed ? ` (${label("availability", availability)})` : ""}`;
  return [own.evaluate.verdicts[verdict], record.jurisdiction.toUpperCase(), name, record.id, limit];
}
