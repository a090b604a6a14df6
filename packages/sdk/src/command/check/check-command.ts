import { docsOfFinding, grouped, qualityOf } from "@civic/schema";
import { gaps } from "@civic/schema/compute";
import { partOfStateWords, withRegionNames } from "@civic/schema/words";
import type { Command } from "../command.ts";
import { sentence } from "../input/read-records.ts";
import { isOverview, mostStates, ofStates, wantedStates } from "../input/wanted-states.ts";
import type { CommandLanguage } from "../language/command-language.ts";
import { type PlacedFinding, placedFindings } from "./check-findings.ts";
import { githubLines, junitText } from "./check-formats.ts";
import { inFull, overviewSections } from "./check-overview.ts";
import { counts, type StateCheck, stateSection, stateTitle } from "./check-page.ts";
import { checkedFiles } from "./checked-files.ts";

/** What is wrong with a folder of records, how good they are, and what is missing, in one page. */
export const checkCommand: Command = {
  inputs: { least: 1, most: mostStates },
  options: { format: "optional", all: "optional", today: "optional", json: "optional" },
  async run({ inputs: [place = "", ...typed], format = "text", all, today, effects, page, language }) {
    const own = language.own.check;
    const { folder, files: everything, isNamed, isPart } = await checkedFiles(place, { effects, language });
    const there = new Set(everything.map(stateOf));
    const named = wantedStates(typed, { folder, there, language });
    const set = everything.flatMap(({ record }) => record ?? []);
    // What refers from one State to another is looked at with all of them, also where one alone is shown.
    const found = ofStates(placedFindings(everything, { folder, today }), named, stateOf).filter(
      ({ path }) => !isPart || isNamed(path),
    );
    const files = ofStates(everything, named, stateOf).filter(({ path }) => isNamed(path));
    const records = files.flatMap(({ record }) => record ?? []);
    const errors = found.filter(({ finding }) => finding.severity === "error");
    const missing = grouped(gaps(set, { today }), ({ jurisdiction }) => jurisdiction);
    const quality = grouped(qualityOf(set, { today }).publishers, ({ jurisdiction }) => jurisdiction);
    const folders = [...new Set([...files, ...found].map(stateOf))].toSorted();
    const states = folders.map(
      (state): StateCheck => ({
        state,
        title: stateTitle(state, folders),
        records: records.filter(({ jurisdiction }) => jurisdiction === state).length,
        findings: found.filter((each) => each.state === state),
        // Of a part of a folder it cannot be said how good the whole is, and what is missing.
        quality: isPart ? [] : (quality.get(state) ?? []),
        gaps: isPart ? [] : (missing.get(state) ?? []),
      }),
    );
    const day = language.format.date(today);
    const overview = isOverview(named, states.length, { all });
    const text = [
      page.title([own.files(files.length), own.records(records.length), day].join(language.words.joiner)),
      `${counts(found, page, language)}. ${own.scores}`,
      ...(overview
        ? overviewSections(states, page, language)
        : states.flatMap((state) => ["", ...stateSection(state, page, language)])),
      ...wordsOf(found, page.title(own.remarksSay), language),
      ...pagesOf(found, page.title(own.pages)),
      ...(overview ? ["", page.faint(inFull(folder, states, language))] : []),
    ];
    const json = { files: files.length, records: records.length, states: states.map(asJson) };
    const spoken = withRegionNames(language, records);
    const say = (each: PlacedFinding) => placedSentence(each, spoken);
    const problems = errors.map(say);
    if (format === "github") return { text: githubLines(found, say), json, problems, isToldWhole: true };
    if (format === "junit") return { text: junitText(files, found, say), json, problems, isToldWhole: true };
    return { text: text.join("\n"), json, problems };
  },
};

const stateOf = ({ state }: { readonly state: string }) => state;

/** Most other files that a sentence names. */
const mostOthers = 5;

function placedSentence(
  { path, state, finding, others = [], meant = [] }: PlacedFinding,
  language: CommandLanguage,
): string {
  const near = meant.length > 0 ? [language.own.situation.meant(meant.join(", "))] : [];
  const told = { ...finding, ...firstPart(state, language) };
  const said = [sentence(path, told, language), ...near].join(" ");
  if (others.length === 0) return said;
  const more = others.length > mostOthers ? [language.words.more(others.length - mostOthers)] : [];
  const named = [...others.slice(0, mostOthers), ...more].join(language.words.joiner);
  return `${said} ${language.own.check.alsoIn(named)}`;
}

/** A part of a State that its description names, in words; nothing where it names none. */
function firstPart(state: string, language: CommandLanguage) {
  const code = [...(language.regionNames?.keys() ?? [])].find((each) => each.startsWith(`${state}-`));
  return code === undefined ? {} : { part: { code, name: partOfStateWords(code, language) } };
}

/** Each code once: the sentences of the errors stand on the standard error, all of them. */
function wordsOf(found: readonly PlacedFinding[], title: string, language: CommandLanguage): string[] {
  const remarks = found.filter(({ finding }) => finding.severity !== "error");
  const byCode = [...grouped(remarks, ({ finding }) => finding.code)];
  if (byCode.length === 0) return [];
  const lines = byCode.flatMap(([code, [first]]) =>
    first ? [`  ${code}: ${sentence(first.path, first.finding, language)}`] : [],
  );
  return ["", title, ...lines.toSorted()];
}

/** Where the reference tells of each code that was found. */
function pagesOf(found: readonly PlacedFinding[], title: string): string[] {
  const codes = [...new Set(found.map(({ finding }) => finding.code))].toSorted();
  return codes.length === 0 ? [] : ["", title, ...codes.map((code) => `  ${docsOfFinding(code)}`)];
}

function asJson({ state, records, findings, quality, gaps: missing }: StateCheck) {
  return {
    state,
    records,
    findings: findings.map(({ path, finding, others, meant }) => ({
      path,
      ...finding,
      docs: docsOfFinding(finding.code),
      ...(others && { others }),
      ...(meant && { meant }),
    })),
    quality,
    gaps: missing,
  };
}
