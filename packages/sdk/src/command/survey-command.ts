import { type CivicRecord, isInternationalBody } from "@civic/schema";
import {
  type Day,
  isEntitlementRecord,
  type Survey,
  type SurveyCounts,
  type SurveyDependence,
  SurveyTooLarge,
  survey,
} from "@civic/schema/compute";
import { askedWords, entitlementGroup, markedName, markedText } from "@civic/schema/words";
import type { Command } from "./command.ts";
import { CommandError } from "./command-error.ts";
import { readRecords } from "./input/read-records.ts";
import { mostStates, ofStates, wantedStates } from "./input/wanted-states.ts";
import type { CommandLanguage } from "./language/command-language.ts";
import { line } from "./navigate/shown.ts";
import { type Page, table } from "./page/page.ts";
import { widthOf } from "./page/width.ts";
import { wrapped } from "./page/wrapped-table.ts";

/** Who is told what, over a systematic population: by State, by pair of States, and what makes the difference. */
export const surveyCommand: Command = {
  inputs: { least: 0, most: mostStates },
  options: { data: "needed", today: "optional", json: "optional" },
  run({ inputs, data, today, effects, page, language }) {
    const { own, format } = language;
    const { records: all, problems } = readRecords(data, effects, language);
    const there = new Set(all.map(({ jurisdiction }) => jurisdiction));
    const named = wantedStates(inputs, { folder: data, there, language });
    // The records of the Union and of international bodies stand beside those of every State.
    const bodies = [...there].filter((each) => each === "eu" || isInternationalBody(each));
    const shown = named.length === 0 ? [] : [...named, ...bodies];
    const records = ofStates(all, shown, ({ jurisdiction }) => jurisdiction);
    const found = surveyed(records, today, language);
    const byId = new Map(records.map((record) => [record.id as string, record]));
    const written: Written = { found, byId, language, page, width: effects.width };
    const text = [
      page.title(own.survey.title(format.date(today))),
      ...wrapped(own.survey.population(found.situations, found.records.length), effects.width),
      "",
      page.title(own.survey.byState),
      ...line(own.survey.byStateRead, { width: effects.width }),
      ...shares(written),
      ...found.population.events.flatMap(({ id }) => pairs(id, written)),
      "",
      page.title(own.survey.unreachable),
      ...listed(
        found.unreachable.filter((id) => isAskedFor(byId.get(id))),
        written,
      ),
      ...dependence("nationality", written),
      ...dependence("residence", written),
    ];
    return { text: text.join("\n"), json: found, problems };
  },
};

function surveyed(records: readonly CivicRecord[], today: Day, { own }: CommandLanguage): Survey {
  try {
    return survey(records, { today });
  } catch (error) {
    if (!(error instanceof SurveyTooLarge)) throw error;
    throw new CommandError("input", own.survey.tooLarge(error.situations, error.records));
  }
}

interface Written {
  readonly found: Survey;
  readonly byId: ReadonlyMap<string, CivicRecord>;
  readonly language: CommandLanguage;
  readonly page: Page;
  readonly width: number;
}

/** Of all answers of the records of a State, how many in a hundred came out each way. */
function shares({ found, language }: Written): string[] {
  const { own } = language;
  const header = ["", ...Object.values(own.survey.answers)];
  const rows = found.states.map(({ jurisdiction, counts }) => [
    jurisdiction.toUpperCase(),
    ...percentages(counts, language),
  ]);
  return table([header, ...rows]).map((line) => `  ${line}`);
}

function percentages(counts: SurveyCounts, { format, own }: CommandLanguage): string[] {
  const sum = Object.values(counts).reduce((all, each) => all + each, 0);
  const answers = Object.keys(own.survey.answers) as (keyof SurveyCounts)[];
  return answers.map((answer) =>
    format.percent(String(Math.round((100 * counts[answer]) / Math.max(1, sum)))),
  );
}

/** For the people of each State, hit in each: how many have a scheme that they meet, and with how many it is open. */
function pairs(event: string, { found, language, page, width }: Written): string[] {
  const { own, label } = language;
  const { places, people } = found.population;
  const of = (place: string, home: string) =>
    found.pairs.find((pair) => pair.event === event && pair.place === place && pair.home === home)?.best;
  const cell = (best: SurveyCounts | undefined) => {
    if (best === undefined) return "";
    const sure = best.met + best["met-unless"];
    return best.unknown === 0 ? `${sure}` : `${sure} (${best.unknown})`;
  };
  const cells = places.map((place) => places.map((home) => cell(of(place, home))));
  const columns = Math.max(
    1,
    Math.floor((width - rowName) / (Math.max(4, ...cells.flat().map(widthOf)) + 2)),
  );
  return [
    "",
    page.title(own.survey.pairs(label("event-type", event), people.length)),
    ...line(own.survey.pairsRead, { width }),
    ...blocks(places.length, columns).flatMap(({ from, to }, nth) => {
      const header = ["", ...places.slice(from, to).map((home) => home.toUpperCase())];
      const rows = places.map((place, at) => [place.toUpperCase(), ...(cells[at] ?? []).slice(from, to)]);
      return [...(nth === 0 ? [] : [""]), ...table([header, ...rows]).map((row) => `  ${row}`)];
    }),
  ];
}

/** Columns that the name of a row takes. */
const rowName = 5;

/** Columns that stand beside each other, and those for which the rows begin anew; about as many in each. */
function blocks(all: number, most: number): { readonly from: number; readonly to: number }[] {
  const each = Math.ceil(all / Math.ceil(all / most));
  return Array.from({ length: Math.ceil(all / each) }, (_, nth) => ({
    from: nth * each,
    to: Math.min(all, (nth + 1) * each),
  }));
}

function listed(ids: readonly string[], written: Written): string[] {
  if (ids.length === 0) return line(written.language.own.survey.none, written);
  return ids.flatMap((id) => [...line(nameOf(id, written), written), ...idLine(id, written)]);
}

function nameOf(id: string, { byId, language }: Written): string {
  const record = byId.get(id);
  const state = record && "jurisdiction" in record ? language.format.region(record.jurisdiction) : "";
  return record ? state + language.words.colon + markedName(record.name, language) : id;
}

function idLine(id: string, { page, width }: Written): string[] {
  return line(id, { width }, "      ").map(page.faint);
}

/** Nobody asks for a memorial. */
function isAskedFor(record: CivicRecord | undefined): boolean {
  return record !== undefined && isEntitlementRecord(record) && entitlementGroup(record) !== "memory";
}

/** Most records that are listed of one axis. */
const mostListed = 20;

/** The records in which one thing alone decides, those in which it does so most often first. */
function dependence(axis: "nationality" | "residence", written: Written): string[] {
  const { found, language, page } = written;
  const { own, format, words } = language;
  const share = ({ turned, groups }: SurveyDependence) => turned / Math.max(1, groups);
  const turned = found.records
    .filter((each) => each[axis].turned > 0)
    .sort((a, b) => share(b[axis]) - share(a[axis]));
  const rows = turned.slice(0, mostListed).flatMap(({ record, [axis]: dependence }) => {
    const percent = format.percent(String(Math.round(100 * share(dependence))));
    const reasons = reasonsOf(dependence, language).join(words.clock.joiner);
    const because = reasons === "" ? "" : words.clock.joiner + own.evaluate.why + words.colon + reasons;
    return [
      ...line(nameOf(record, written) + because, written, `  ${percent}  `),
      ...idLine(record, written),
    ];
  });
  const left = turned.length - mostListed;
  return [
    "",
    page.title(own.survey.alone[axis]),
    ...line(own.survey.aloneRead[axis], written),
    ...(rows.length === 0 ? line(own.survey.none, written) : rows),
    ...(left > 0 ? line(words.more(left), written) : []),
  ];
}

/** The conditions that turned the answer, each once; where they have no words of their own, what they ask for. */
function reasonsOf({ because }: SurveyDependence, language: CommandLanguage): readonly string[] {
  const said = because.flatMap(({ label, fact, asked }) => {
    if (label) return markedText(label, language);
    if (!fact) return [];
    const wanted = asked && askedWords(asked, language);
    return language.label("eligibility-fact", fact) + (wanted ? language.words.colon + wanted : "");
  });
  return [...new Set(said)];
}
