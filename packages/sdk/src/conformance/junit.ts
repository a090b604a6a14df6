import type { Difference } from "./check.ts";
import type { Examined } from "./examine.ts";

/** The outcome of an examination in the form that pipelines read (JUnit XML). */
export function junitOf(url: string, examined: readonly Examined[]): string {
  const groups = [...new Set(examined.map(({ group }) => group))];
  const suites = groups.flatMap((group) =>
    suiteOf(
      group,
      examined.filter((each) => each.group === group),
    ),
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name=${quoted(url)} ${counts(examined)}>`,
    ...suites,
    "</testsuites>",
    "",
  ].join("\n");
}

function suiteOf(group: string, examined: readonly Examined[]): readonly string[] {
  return [
    `  <testsuite name=${quoted(group)} ${counts(examined)}>`,
    ...examined.flatMap((each) => [
      `    <testcase classname=${quoted(group)} name=${quoted(each.check.id)} time="${seconds(each.took)}">`,
      ...insideOf(each),
      "    </testcase>",
    ]),
    "  </testsuite>",
  ];
}

function insideOf(each: Examined): readonly string[] {
  if (each.outcome === "passed") return [];
  if (each.outcome === "not-examined") return [`      <skipped message=${quoted(each.reason)}/>`];
  const { says, why, mend } = each.check;
  const text = [says, ...each.differences.map(lineOf), why, mend].join("\n");
  return [`      <failure message=${quoted(says)}>${escaped(text)}</failure>`];
}

function lineOf({ request, expected, came }: Difference): string {
  return `${request}: expected ${expected}; came ${came}`;
}

function counts(examined: readonly Examined[]): string {
  const count = (wanted: Examined["outcome"]) => examined.filter(({ outcome }) => outcome === wanted).length;
  const time = seconds(examined.reduce((sum, { took }) => sum + took, 0));
  return `tests="${examined.length}" failures="${count("failed")}" skipped="${count("not-examined")}" time="${time}"`;
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(3);
}

function quoted(text: string): string {
  return `"${escaped(text).replaceAll('"', "&quot;").replaceAll("\n", "&#10;")}"`;
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/** A text as XML 1.0 may hold it: what it has no way to write (controls, halves of characters) is shown as U+FFFD. */
function escaped(text: string): string {
  return text
    .replaceAll(/[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "\ufffd")
    .replaceAll(/[&<>]/g, (character) => entities[character] ?? "");
}
