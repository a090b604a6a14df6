import type { PublisherQuality } from "@civic/schema";
import { grouped, isCountry, isInternationalBody } from "@civic/schema";
import type { Gap } from "@civic/schema/compute";
import type { CommandLanguage } from "../language/command-language.ts";
import { type Page, table } from "../page/page.ts";
import type { PlacedFinding } from "./check-findings.ts";

const severities = ["error", "warning", "notice"] as const;

/** What a check found of one State. */
export interface StateCheck {
  readonly state: string;
  /** What the page calls it; empty where it is no folder of a State. */
  readonly title: string;
  readonly records: number;
  readonly findings: readonly PlacedFinding[];
  readonly quality: readonly PublisherQuality[];
  readonly gaps: readonly Gap[];
}

/** The code of a State in capitals; a folder of another name, or that differs from another by its case alone, as written. */
export function stateTitle(state: string, all: readonly string[]): string {
  const alike = all.filter((other) => other.toLowerCase() === state.toLowerCase());
  return alike.length === 1 && (isCountry(state) || isInternationalBody(state)) ? state.toUpperCase() : state;
}

/** One State on the page: quality, findings by code, gaps by kind. */
export function stateSection(check: StateCheck, page: Page, language: CommandLanguage): string[] {
  const { title, records, findings, quality, gaps } = check;
  const { words } = language;
  const own = language.own.check;
  return [
    page.title((title || own.noState) + words.colon + own.records(records)),
    ...quality.map((each) => scores(each, language)),
    `  ${own.findings}${words.colon}${counts(findings, page, language)}`,
    ...indented(table(findingRows(findings, language, inState))),
    `  ${own.gaps}${words.colon}${gaps.length}`,
    ...indented(table(gapRows(gaps, language))),
  ];
}

/** How many findings there are of each severity; no warning is counted as an error, and no notice as a warning. */
export function counts(
  findings: readonly PlacedFinding[],
  page: Page,
  { own: { check: own }, words }: CommandLanguage,
): string {
  const [errors = 0, warnings = 0, notices = 0] = countsBySeverity(findings);
  const wrong = errors === 0 ? page.good(own.noErrors) : page.bad(own.errors(errors));
  return [wrong, own.warnings(warnings), own.notices(notices)].join(words.joiner);
}

/** How many errors, warnings and notices there are. */
export function countsBySeverity(findings: readonly PlacedFinding[]): readonly number[] {
  return severities.map((severity) => findings.filter(({ finding }) => finding.severity === severity).length);
}

function scores(quality: PublisherQuality, { own, words, format }: CommandLanguage): string {
  const { publisher, completeness, freshness, provenance } = quality;
  const said = [
    own.check.completeness(format.score(completeness)),
    own.check.freshness(format.score(freshness)),
    own.check.provenance(format.score(provenance)),
  ];
  return `  ${own.check.quality(publisher)}${words.colon}${said.join(words.joiner)}`;
}

/** Places that are named of each code. */
const named = 2;

/** A row for each code, the worst and most frequent first, with its first places as far as they are named. */
export function findingRows(
  findings: readonly PlacedFinding[],
  { own, words }: CommandLanguage,
  placeOf: (found: PlacedFinding) => string | undefined,
): string[][] {
  return severities.flatMap((severity) => {
    const group = findings.filter(({ finding }) => finding.severity === severity);
    const byCode = [...grouped(group, ({ finding }) => finding.code)];
    return byCode
      .toSorted(([, one], [, other]) => other.length - one.length)
      .map(([code, of]) => {
        const places = of.slice(0, named).flatMap((each) => placeOf(each) ?? []);
        const more = places.length > 0 && of.length > named ? [words.more(of.length - named)] : [];
        return [counted(of), own.check.severity[severity], code, [...places, ...more].join(words.joiner)];
      });
  });
}

/** How many there are, for the first column of a list. */
export function counted(items: readonly unknown[]): string {
  return String(items.length).padStart(4);
}

/** Below the folder of the State, whose name stands above. */
function inState({ path, finding }: PlacedFinding): string {
  return `${path.split("/").slice(-2).join("/")}#${finding.pointer}`;
}

function gapRows(gaps: readonly Gap[], { own, words, label }: CommandLanguage): string[][] {
  return [...grouped(gaps, ({ kind }) => kind)].map(([kind, of]) => {
    const about = [...new Set(of.flatMap(({ need }) => (need ? [label("need", need)] : [])))];
    const more = about.length > named ? [own.check.moreNeeds(about.length - named)] : [];
    return [counted(of), label("gap-kind", kind), [...about.slice(0, named), ...more].join(words.joiner)];
  });
}

/** Below a title. */
export function indented(lines: readonly string[]): string[] {
  return lines.map((line) => `    ${line}`);
}
