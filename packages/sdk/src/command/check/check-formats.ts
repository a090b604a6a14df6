import { grouped } from "@civic/schema";
import type { RecordFile } from "../input/read-records.ts";
import type { PlacedFinding } from "./check-findings.ts";

/** Puts a finding into a sentence. */
type Say = (found: PlacedFinding) => string;

const levels = { error: "error", warning: "warning", notice: "notice" } as const;

/** Findings as a pipeline of GitHub shows them beside the files (workflow commands). */
export function githubLines(found: readonly PlacedFinding[], say: Say): string {
  return found
    .map((each) => {
      const { path, finding } = each;
      const about = `file=${property(path)},title=${property(finding.code)}`;
      return `::${levels[finding.severity]} ${about}::${data(say(each))}`;
    })
    .join("\n");
}

function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

/** Files with their errors as pipelines read them (JUnit XML): each State a suite, each file a case. */
export function junitText(files: readonly RecordFile[], found: readonly PlacedFinding[], say: Say): string {
  const errors = grouped(
    found.filter(({ finding }) => finding.severity === "error"),
    ({ path }) => path,
  );
  // What is wrong with all of them together may stand at the folder itself.
  const paths = [...new Set([...files.map(({ path }) => path), ...errors.keys()])];
  const states = new Map(files.map(({ path, state }) => [path, state]));
  const suites = [...grouped(paths, (path) => states.get(path) ?? "")].flatMap(([state, of]) => [
    `  <testsuite name=${quoted(state || "civic")} tests="${of.length}" failures="${of.filter((path) => errors.has(path)).length}">`,
    ...of.flatMap((path) => caseLines(path, state, errors.get(path) ?? [], say)),
    "  </testsuite>",
  ]);
  const failed = paths.filter((path) => errors.has(path)).length;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="civic check" tests="${paths.length}" failures="${failed}">`,
    ...suites,
    "</testsuites>",
  ].join("\n");
}

function caseLines(
  path: string,
  state: string,
  errors: readonly PlacedFinding[],
  say: Say,
): readonly string[] {
  const head = `    <testcase classname=${quoted(state || "civic")} name=${quoted(path)}`;
  if (errors.length === 0) return [`${head}/>`];
  return [
    `${head}>`,
    ...errors.map(
      (each) => `      <failure type=${quoted(each.finding.code)} message=${quoted(say(each))}/>`,
    ),
    "    </testcase>",
  ];
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function quoted(text: string): string {
  // XML 1.0 (2.2) has no place for these, escaped or not.
  const legal = text.replaceAll(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "\ufffd");
  return `"${legal.replaceAll(/[&<>"]/g, (each) => entities[each] ?? each).replaceAll("\n", "&#10;")}"`;
}
