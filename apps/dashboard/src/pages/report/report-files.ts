import type { Basis } from "@civic/schema/sheet";
import { sides } from "./answers.ts";
import type { AreaRow } from "./area-rows.ts";
import type { GapRow } from "./gap-rows.ts";
import type { Report } from "./report-model.ts";
import { inclusions } from "./scheme-figures.ts";
import { rowHead } from "./sentences.ts";
import type { Speech } from "./use-speech.ts";

/** The report as data: what its digest is of. Records stand by their ids; the basis has their digests. */
export function reportData(report: Report, basis: Basis) {
  const { states, areas, handOvers, axes, times: shortest, gaps, otherPractices } = report;
  const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);
  return {
    states,
    areas: areas.map(({ area, rows, practices, requirements, gaps: ofArea }) => ({
      area,
      rows: rows.map(({ subject, answer, no }) => ({ ...subject, noMeans: no, ...answer })),
      gaps: ofArea,
      practices: ids(practices),
      requirements: requirements.map(({ guideline, requirement, needs }) => ({
        guideline: guideline.id,
        requirement: requirement.id,
        needs,
      })),
    })),
    handOvers,
    schemes: axes.map(({ axis, schemes }) => ({
      axis,
      ...Object.fromEntries(inclusions.map((inclusion) => [inclusion, ids(schemes[inclusion])])),
    })),
    times: shortest,
    gaps,
    otherPractices: ids(otherPractices),
    basis,
  };
}

/** The report as rows of a file: one for each answer to each question, with the States that give it. */
export function reportRows(report: Report, speech: Speech): readonly (readonly string[])[] {
  const { phrasing, words } = speech;
  const { label, format } = phrasing;
  const line = (area: string, asked: string, said: string, states: readonly string[]) => [
    area,
    asked,
    said,
    String(states.length),
    states.map(format.region).join(phrasing.words.clock.joiner),
  ];
  const answers = (name: string, { subject, answer, no }: AreaRow) =>
    sides.map((side) => {
      const said = side === "no" && no === "partly" ? words.said.partly : sideWords(side, speech);
      return line(name, rowHead(subject, speech), said, answer[side]);
    });
  const missing = (name: string, { kind, found, notSought }: GapRow) => [
    line(
      name,
      label("gap-kind", kind),
      words.gaps.title,
      found.map(({ state }) => state),
    ),
    line(name, label("gap-kind", kind), words.gaps.notSought, notSought),
  ];
  return [
    [
      words.columns.area,
      words.columns.question,
      words.columns.answer,
      words.columns.number,
      words.head.states,
    ],
    ...report.areas.flatMap(({ area, rows, gaps }) => {
      const name = label("key-area", area);
      return [...rows.flatMap((row) => answers(name, row)), ...gaps.flatMap((row) => missing(name, row))];
    }),
    ...report.times.map(({ time, states }) =>
      line(
        label("key-area", "recognition-compensation-memory"),
        words.times.title,
        words.times.at[time],
        states,
      ),
    ),
    ...report.gaps.flatMap((row) => missing(words.gaps.others, row)),
  ];
}

/** What a side is called where it stands alone. */
function sideWords(side: (typeof sides)[number], { words }: Speech): string {
  return { yes: words.said.yes, no: words.said.none, unknown: words.said.unknown }[side];
}
