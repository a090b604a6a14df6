import type { Clock } from "@civic/schema";
import { ordinarySituation, timeLimitOf } from "@civic/schema/compute";
import { clockLine, clockWords, type Phrasing, textIn, timeLimitLine } from "@civic/schema/words";
import { evidenceOf } from "../../records/evidence.ts";
import type { Limit } from "../../records/limits.ts";
import { recordRemarks } from "../../records/record-remarks.tsx";
import type { Words as SharedWords } from "../../words/language.tsx";
import type { Words } from "./words/en.ts";

/** In which words. */
export interface Speech {
  readonly phrasing: Phrasing & { readonly words: SharedWords };
  readonly words: Words;
}

/** A limit on one line: how long, from when, for whom. */
export function limitLine({ clock, ended }: Limit, { phrasing, words }: Speech): string {
  return clock === undefined ? words.notKnown : clockLine(clock, phrasing) + endedWords(ended, phrasing);
}

/** That a time is over for everybody. */
function endedWords(ended: string | undefined, { words, format }: Speech["phrasing"]): string {
  return ended === undefined ? "" : words.clock.joiner + words.timeLimit.overSince(format.date(ended));
}

/** The last day of a person who was hurt on a day in the State and lives there; of others' times that it is none of theirs. */
export function lastDayLine(limit: Limit, day: string, speech: Speech): string {
  const { clock, of } = limit;
  const { phrasing, words } = speech;
  if (clock === undefined) return phrasing.words.notKnown;
  if (isOthers(limit, clock)) return words.notOurs;
  const today = new Date().toISOString().slice(0, 10);
  const situation = ordinarySituation("injured", { event: of.jurisdiction, home: of.jurisdiction, day });
  return timeLimitLine(timeLimitOf([clock], situation, today), phrasing);
}

function isOthers({ step }: Limit, { whose }: Clock): boolean {
  if (whose === "person") return false;
  return whose === "body" || whose === "insurer" || step === "decision" || step === "silence";
}

/** As of when, and how far it can be relied on. */
export function evidenceLine({ of, rule, clock }: Limit, { phrasing }: Speech): string {
  const { words, format } = phrasing;
  const { named, confidence, checked } = evidenceOf(of, rule, clock);
  return [
    words.asOf(format.date(of.asOf)),
    words.sources.count(named),
    words.sources.confidence[confidence],
    ...(checked === undefined ? [] : [words.sources.checked(format.date(checked))]),
    ...recordRemarks(of, phrasing),
  ].join(words.joiner);
}

/** The rows of a table to take along, the heads of the columns first. */
export function limitRows(
  limits: readonly Limit[],
  speech: Speech,
  day: string | undefined,
): readonly (readonly string[])[] {
  const { phrasing, words } = speech;
  const { states, clock: clockTerms } = phrasing.words;
  const lastDay = day === undefined ? [] : [words.lastDay];
  return [
    [
      states.one,
      words.what,
      words.filter.step,
      words.time,
      clockTerms.extended,
      clockTerms.late,
      ...lastDay,
      words.sources,
    ],
    ...limits.map((limit) => {
      const { clock, ended } = limit;
      const said = (text: Clock["note"]) => (text === undefined ? "" : textIn(text, phrasing));
      return [
        phrasing.format.region(limit.of.jurisdiction),
        textIn(limit.of.name, phrasing),
        words.steps[limit.step],
        clock === undefined ? words.notKnown : clockWords(clock, phrasing) + endedWords(ended, phrasing),
        said(clock?.extendedFor),
        said(clock?.lateClaim),
        ...(day === undefined ? [] : [lastDayLine(limit, day, speech)]),
        evidenceLine(limit, speech),
      ];
    }),
  ];
}
