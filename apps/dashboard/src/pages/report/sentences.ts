import { clockLine } from "@civic/schema/words";
import type { Side } from "./answers.ts";
import type { AreaRow, Subject } from "./area-rows.ts";
import type { AreaReport, Report } from "./report-model.ts";
import { most } from "./report-search.ts";
import { claimTimes } from "./scheme-figures.ts";
import type { Speech } from "./use-speech.ts";

/** What a row asks, as the object of a sentence. */
function subjectWords(subject: Subject, { phrasing, words }: Speech): string {
  if ("question" in subject) return words.questions[subject.question];
  return words.need(phrasing.label("need", subject.need), phrasing.label("phase", subject.phase));
}

/** The same as the head of a row. */
export function rowHead(subject: Subject, speech: Speech): string {
  if ("question" in subject) return capitalised(subjectWords(subject, speech), speech.phrasing.language);
  const { label, words } = speech.phrasing;
  return label("need", subject.need) + words.joiner + label("phase", subject.phase);
}

function capitalised(text: string, language: string): string {
  return text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
}

/** The conclusions of one key area, sentence by sentence. */
export function areaSentences(area: AreaReport, report: Report, speech: Speech): readonly string[] {
  const told = area.rows.filter((row) => row.told);
  const said =
    report.states.length === 1
      ? sentencesOfOne(told, speech)
      : told.map((row) => sentenceOfMany(row, report, speech));
  return [...said, ...figureSentences(area, report, speech)];
}

/** One question over several States; the three counts are all of them. */
function sentenceOfMany({ subject, answer, no }: AreaRow, { states }: Report, speech: Speech): string {
  const { phrasing, words } = speech;
  const where = (named: readonly string[]) =>
    states.length > most || named.length === states.length ? "" : inBrackets(named, speech);
  const { yes, no: noes, unknown } = answer;
  const not = no === "none" ? words.none : words.partly;
  const parts = [
    words.found(yes.length, states.length, subjectWords(subject, speech), where(yes)),
    ...(noes.length > 0 ? [not(noes.length, where(noes))] : []),
    ...(unknown.length > 0 ? [words.notKnown(unknown.length, where(unknown))] : []),
  ];
  return `${parts.join(phrasing.words.clock.joiner)}.`;
}

function inBrackets(states: readonly string[], { phrasing }: Speech): string {
  const { format } = phrasing;
  return states.length === 0 ? "" : ` (${format.list(states.map(format.region))})`;
}

/** The questions to one State, put together by how they are answered. */
function sentencesOfOne(rows: readonly AreaRow[], speech: Speech): readonly string[] {
  const { phrasing, words } = speech;
  const listed = (side: Side, no?: AreaRow["no"]) =>
    rows
      .filter((row) => row.answer[side].length > 0 && (no === undefined || row.no === no))
      .map(({ subject }) => subjectWords(subject, speech));
  const parts: readonly [list: readonly string[], say: (list: string) => string][] = [
    [listed("yes"), words.one.yes],
    [listed("no", "none"), words.one.none],
    [listed("no", "partly"), words.one.partly],
    [listed("unknown"), words.one.unknown],
  ];
  return parts.flatMap(([list, say]) =>
    list.length > 0 ? [say(list.join(phrasing.words.clock.joiner))] : [],
  );
}

/** What is counted in hand-overs and schemes, and not in States. */
function figureSentences({ area }: AreaReport, report: Report, speech: Speech): readonly string[] {
  const { words } = speech;
  if (area === "emergency-to-follow-up") {
    const { all, withoutOwner } = report.handOvers;
    return all === 0 ? [] : [words.handOvers(all, withoutOwner)];
  }
  if (area !== "recognition-compensation-memory" || report.schemes.length === 0) return [];
  return [...axisSentence(report, speech), timeSentence(report, speech)];
}

function axisSentence({ axes, schemes }: Report, { words, phrasing }: Speech): readonly string[] {
  return axes
    .filter(({ axis }) => axis === "foreignersOnTerritory")
    .map(({ schemes: { included, conditional, excluded, unknown } }) => {
      const open = words.schemes.open(schemes.length, included.length, conditional.length, excluded.length);
      return `${open}${phrasing.words.clock.joiner}${words.schemes.unknown(unknown.length)}.`;
    });
}

function timeSentence(report: Report, speech: Speech): string {
  const { phrasing, words } = speech;
  const { format } = phrasing;
  if (report.states.length === 1) {
    const clock = claimTimes(report.schemes)[0]?.clock;
    return words.times.one(clock === undefined ? words.times.at.unknown : clockLine(clock, phrasing));
  }
  const parts = report.times
    .filter(({ states }) => states.length > 0)
    .map(({ time, states }) => words.times.at[time] + phrasing.words.colon + format.number(states.length));
  return words.times.many(parts.join(phrasing.words.clock.joiner));
}
