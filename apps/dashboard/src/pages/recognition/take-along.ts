import type { RecognitionMeasure } from "@civic/schema";
import { dayOfRemembrance } from "@civic/schema/compute";
import { labelOf, remembranceWords, textIn } from "@civic/schema/words";
import { evidenceOf } from "../../records/evidence.ts";
import { interop } from "../../records/interop.ts";
import type { Language } from "../../words/language.tsx";
import { isDay } from "./calendar-model.ts";
import type { Words } from "./words/en.ts";

interface Speech {
  readonly language: Language;
  readonly words: Words;
}

/** Every measure as a row of a table, the heads of the columns first; what no source says is said to be not known. */
export function measureRows(
  measures: readonly RecognitionMeasure[],
  year: number,
  { language, words }: Speech,
): readonly (readonly string[])[] {
  const { words: shared, format, labels } = language;
  const { file } = words;
  const unknown = shared.notKnown;
  const said = (text: Parameters<typeof textIn>[0] | undefined) => (text ? textIn(text, language) : unknown);
  const dayCells = (measure: RecognitionMeasure) => {
    if (!isDay(measure)) return ["", "", ""];
    const { dayOfRemembrance: rule, event } = measure;
    return [
      (rule && dayOfRemembrance(rule, year)) ?? "",
      rule ? remembranceWords(rule, language) : words.noDate,
      said(event?.name),
    ];
  };
  return [
    [
      shared.states.one,
      file.name,
      words.type,
      file.date(String(year)),
      file.rule,
      words.remembered,
      words.heldBy,
      shared.legalBasis,
      file.since,
      words.sources,
    ],
    ...measures.map((measure) => {
      const { named, confidence } = evidenceOf(measure, measure.dayOfRemembrance);
      return [
        format.region(measure.jurisdiction),
        textIn(measure.name, language),
        measure.types.map((type) => labelOf(labels, "recognition-measure", type)).join("; "),
        ...dayCells(measure),
        said(measure.grantedBy?.description),
        measure.legalBasis?.map(({ title }) => title).join("; ") ?? words.noLaw,
        measure.established === undefined ? unknown : format.date(measure.established),
        [
          shared.asOf(format.date(measure.asOf)),
          shared.sources.count(named),
          shared.sources.confidence[confidence],
        ].join(shared.joiner),
      ];
    }),
  ];
}

/** Calls of the node that give the measures; it filters by one State a call. */
export function callsFor(states: readonly string[]): readonly string[] {
  const all = "/v1/records?kind=recognition-measure&view=current&limit=200";
  return states.length === 0 ? [all] : states.map((state) => `${all}&jurisdiction=${state}`);
}

/** The days as a file that calendars of others take (iCalendar), from a year on. */
export async function calendarFile(
  measures: readonly RecognitionMeasure[],
  { from, now, language }: { readonly from: number; readonly now: Date; readonly language: string },
): Promise<{ readonly name: string; readonly text: string } | undefined> {
  const { exportIcal } = await interop.loaded();
  const { files } = exportIcal(measures, { from, languages: [language], now: now.toISOString() });
  return files[0];
}
