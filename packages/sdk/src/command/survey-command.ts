import { type Survey, type SurveyCounts, type SurveyDependence, survey } from "@civic/schema/compute";
import type { Command } from "./command.ts";
import { readRecords } from "./input/read-records.ts";
import type { CommandLanguage } from "./language/command-language.ts";
import { type Page, table } from "./page/page.ts";
import { wrapped } from "./page/wrapped-table.ts";

/** Who is told what, over a systematic population: by State, by pair of States, and what makes the difference. */
export const surveyCommand: Command = {
  options: { data: "needed", today: "optional", json: "optional" },
  run({ data, today, effects, page, language }) {
    const { own, format } = language;
    const { records, problems } = readRecords(data, effects, language);
    const found = survey(records, { today });
    const names = new Map(records.map(({ id, name }) => [id as string, language.text(name)]));
    const written: Written = { found, names, language, page, width: effects.width };
    const text = [
      page.title(own.survey.title(format.date(today))),
      ...wrapped(own.survey.population(found.situations, found.records.length), effects.width),
      "",
      page.title(own.survey.byState),
      ...shares(written),
      ...found.population.events.flatMap(({ id }) => pairs(id, written)),
      "",
      page.title(own.survey.unreachable),
      ...listed(found.unreachable, written),
      ...dependence("nationality", written),
      ...dependence("residence", written),
    ];
    return { text: text.join("\n"), json: found, problems };
  },
};

interface Written {
  readonly found: Survey;
  readonly names: ReadonlyMap<string, string>;
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
  const rows = places.map((place) => [place.toUpperCase(), ...places.map((home) => cell(of(place, home)))]);
  const header = ["", ...places.map((home) => home.toUpperCase())];
  return [
    "",
    page.title(own.survey.pairs(label("event-type", event), people.length)),
    ...wrapped(own.survey.pairsRead, width),
    ...table([header, ...rows]).map((line) => `  ${line}`),
  ];
}

function listed(ids: readonly string[], { names, language, page }: Written): string[] {
  if (ids.length === 0) return [`  ${language.own.survey.none}`];
  return ids.map((id) => `  ${names.get(id) ?? id} ${page.faint(id)}`);
}

/** Most records that are listed of one axis. */
const mostListed = 20;

/** The records in which one thing alone decides, those in which it does so most often first. */
function dependence(axis: "nationality" | "residence", written: Written): string[] {
  const { found, names, language, page } = written;
  const share = ({ turned, groups }: SurveyDependence) => turned / Math.max(1, groups);
  const turned = found.records
    .filter((each) => each[axis].turned > 0)
    .sort((a, b) => share(b[axis]) - share(a[axis]));
  const rows = turned.slice(0, mostListed).map(({ record, jurisdiction, [axis]: own }) => {
    const because = own.because.map(({ label, within, fact }) => {
      const said = label ?? within;
      return said ? language.text(said) : fact ? language.label("eligibility-fact", fact) : "";
    });
    const percent = language.format.percent(String(Math.round(100 * share(own))));
    const reasons = [...new Set(because)].filter((each) => each !== "").join(language.words.clock.joiner);
    const name = names.get(record) ?? record;
    return `  ${percent}  ${jurisdiction.toUpperCase()}${language.words.colon}${name}${reasons && ` — ${reasons}`} ${page.faint(record)}`;
  });
  const left = turned.length - rows.length;
  return [
    "",
    page.title(language.own.survey.alone[axis]),
    ...(rows.length === 0 ? [`  ${language.own.survey.none}`] : rows),
    ...(left > 0 ? [`  ${language.words.more(left)}`] : []),
  ];
}
