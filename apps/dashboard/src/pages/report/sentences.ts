import type { Side } from "./answers.ts";
import type { AreaRow, Subject } from "./area-rows.ts";
import { isPartly } from "./questions.ts";
import type { AreaReport, Report } from "./report-model.ts";
import { most } from "./report-search.ts";
import { inclusions } from "./scheme-figures.ts";
import { shortestWords } from "./time-words.ts";
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
function sentenceOfMany({ subject, answer }: AreaRow, { states }: Report, speech: Speech): string {
  const { phrasing, words } = speech;
  const where = (named: readonly string[]) =>
    states.length > most || named.length === states.length ? "" : inBrackets(named, speech);
  const { yes, no: noes, unknown } = answer;
  const lacking = lackingWords(subject, speech);
  const sayNo = (n: number, places: string) =>
    lacking === undefined ? words.none(n, places) : words.partly(n, places, lacking);
  const parts = [
    words.found(yes.length, states.length, subjectWords(subject, speech), where(yes)),
    ...(noes.length > 0 ? [sayNo(noes.length, where(noes))] : []),
    ...(unknown.length > 0 ? [words.notKnown(unknown.length, where(unknown))] : []),
  ];
  return `${parts.join(phrasing.words.clock.joiner)}.`;
}

/** What is lacking where something is there and not for all; nothing where a no says that there is none. */
function lackingWords(subject: Subject, { words }: Speech): string | undefined {
  return "question" in subject && isPartly(subject.question) ? words.lacking[subject.question] : undefined;
}

function inBrackets(states: readonly string[], { phrasing }: Speech): string {
  const { format } = phrasing;
  return states.length === 0 ? "" : ` (${format.list(states.map(format.region))})`;
}

/** The questions to one State, put together by how they are answered; what is lacking is a sentence of its own. */
function sentencesOfOne(rows: readonly AreaRow[], speech: Speech): readonly string[] {
  const { phrasing, words } = speech;
  const listed = (side: Side) =>
    rows
      .filter(({ subject, answer }) => {
        const isLacking = side === "no" && lackingWords(subject, speech) !== undefined;
        return answer[side].length > 0 && !isLacking;
      })
      .map(({ subject }) => subjectWords(subject, speech));
  const said = (list: readonly string[], say: (list: string) => string) =>
    list.length > 0 ? [say(list.join(phrasing.words.clock.joiner))] : [];
  const lacking = rows.flatMap(({ subject, answer }) => {
    const what = answer.no.length > 0 ? lackingWords(subject, speech) : undefined;
    return what === undefined ? [] : [`${capitalised(what, phrasing.language)}.`];
  });
  return [
    ...said(listed("yes"), words.one.yes),
    ...said(listed("no"), words.one.none),
    ...lacking,
    ...said(listed("unknown"), words.one.unknown),
  ];
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

/** How many schemes say what of people of another nationality; of a single scheme, what it says. */
function axisSentence({ axes, schemes: all }: Report, { words, phrasing }: Speech): readonly string[] {
  return axes
    .filter(({ axis }) => axis === "foreignersOnTerritory")
    .map(({ schemes }) => {
      const said = inclusions.filter((inclusion) => schemes[inclusion].length > 0);
      const [only] = said;
      if (all.length === 1 && only !== undefined) return words.schemes.single[only];
      const parts = said.map((inclusion) => words.schemes.at[inclusion](schemes[inclusion].length));
      return words.schemes.open(all.length, parts.join(phrasing.words.clock.joiner));
    });
}

function timeSentence(report: Report, speech: Speech): string {
  const { phrasing, words } = speech;
  if (report.states.length === 1) return words.times.one(shortestWords(report.schemes, report, speech));
  const parts = report.times
    .filter(({ states }) => states.length > 0)
    .map(
      ({ time, states }) =>
        words.times.at[time] + phrasing.words.colon + phrasing.format.number(states.length),
    );
  return words.times.many(parts.join(phrasing.words.clock.joiner));
}
