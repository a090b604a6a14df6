import type { PublisherQuality } from "@civic/schema";
import type { Gap } from "@civic/schema/compute";
import { grouped } from "../grouped.ts";
import { type Page, table } from "../page/page.ts";
import { word } from "../words/words.ts";
import type { PlacedFinding } from "./check-findings.ts";

/** What a check found of one State. */
export interface StateCheck {
  readonly state: string;
  readonly records: number;
  readonly findings: readonly PlacedFinding[];
  readonly quality: readonly PublisherQuality[];
  readonly gaps: readonly Gap[];
}

/** A number of things. */
export function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? "" : "s"}`;
}

/** One State on the page: quality, findings by code, gaps by kind. */
export function stateSection({ state, records, findings, quality, gaps }: StateCheck, page: Page): string[] {
  const errors = findings.filter(({ finding }) => finding.severity === "error").length;
  const wrong = errors === 0 ? page.good("no errors") : page.bad(counted(errors, "error"));
  return [
    page.title(`${state.toUpperCase() || "No State"}: ${counted(records, "valid record")}`),
    ...quality.map(scores),
    `  Findings: ${wrong}, ${counted(findings.length - errors, "remark")}`,
    ...indented(table(findingRows(findings))),
    `  Gaps: ${gaps.length}`,
    ...indented(table(gapRows(gaps))),
  ];
}

function scores({ publisher, completeness, freshness, provenance }: PublisherQuality): string {
  const [complete, fresh, proved] = [completeness, freshness, provenance].map((score) => score.toFixed(2));
  return `  Quality (${publisher}): completeness ${complete}, freshness ${fresh}, provenance ${proved}`;
}

const severities = ["error", "warning", "notice"];

/** Places that are named of each code. */
const named = 2;

function findingRows(findings: readonly PlacedFinding[]): string[][] {
  const groups = [...grouped(findings, ({ finding }) => `${finding.severity} ${finding.code}`)];
  return groups
    .map(([key, own]) => ({ severity: key.split(" ")[0] ?? "", code: key.split(" ")[1] ?? "", own }))
    .toSorted(
      (a, b) =>
        severities.indexOf(a.severity) - severities.indexOf(b.severity) || b.own.length - a.own.length,
    )
    .map(({ severity, code, own }) => {
      const places = own.slice(0, named).map(({ path, finding }) => `${inState(path)}#${finding.pointer}`);
      const more = own.length > named ? [`and ${own.length - named} more`] : [];
      return [String(own.length).padStart(4), severity, code, [...places, ...more].join(", ")];
    });
}

/** Below the folder of the State, whose name stands above. */
function inState(path: string): string {
  return path.split("/").slice(-2).join("/");
}

function gapRows(gaps: readonly Gap[]): string[][] {
  return [...grouped(gaps, ({ kind }) => kind)].map(([kind, own]) => {
    const about = [...new Set(own.flatMap(({ need }) => (need ? [word("need", need)] : [])))];
    const more = about.length > named ? [`and ${about.length - named} more needs`] : [];
    return [
      String(own.length).padStart(4),
      word("gap-kind", kind),
      [...about.slice(0, named), ...more].join(", "),
    ];
  });
}

function indented(lines: readonly string[]): string[] {
  return lines.map((line) => `    ${line}`);
}
