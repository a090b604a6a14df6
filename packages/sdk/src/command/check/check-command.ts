import { qualityOf } from "@civic/schema";
import { gaps } from "@civic/schema/compute";
import type { Command } from "../command.ts";
import { grouped } from "../grouped.ts";
import { readRecordFiles, sentence } from "../input/read-records.ts";
import { type PlacedFinding, placedFindings } from "./check-findings.ts";
import { counted, type StateCheck, stateSection } from "./check-page.ts";

/** What is wrong with a folder of records, how good they are, and what is missing, in one page. */
export const checkCommand: Command = {
  usage: "civic check <folder> [--today <YYYY-MM-DD>] [--json]",
  summary: "findings, quality and gaps of a folder of records by State, in one page",
  inputs: { what: "a folder of records", least: 1, most: 1 },
  options: { today: "optional", json: "optional" },
  run({ inputs: [folder = ""], today, effects, page }) {
    const files = readRecordFiles(folder, effects);
    const records = files.flatMap(({ record }) => record ?? []);
    const found = placedFindings(files, folder);
    const errors = found.filter(({ finding }) => finding.severity === "error");
    const missing = grouped(gaps(records, { today }), ({ jurisdiction }) => jurisdiction);
    const quality = grouped(qualityOf(records, { today }).publishers, ({ jurisdiction }) => jurisdiction);
    const states = [...new Set([...files, ...found].map(({ state }) => state))].toSorted().map(
      (state): StateCheck => ({
        state,
        records: records.filter(({ jurisdiction }) => jurisdiction === state).length,
        findings: found.filter((each) => each.state === state),
        quality: quality.get(state) ?? [],
        gaps: missing.get(state) ?? [],
      }),
    );
    const verdict = errors.length === 0 ? page.good("no errors") : page.bad(counted(errors.length, "error"));
    const text = [
      page.title(`${counted(files.length, "file")}, ${counted(records.length, "valid record")}, ${today}`),
      `${verdict}, ${counted(found.length - errors.length, "remark")}. Scores run from 0 to 1: a hint, never a verdict.`,
      ...states.flatMap((state) => ["", ...stateSection(state, page)]),
      ...wordsOf(found, page.title("What the remarks say, each by its first place")),
    ];
    const json = { files: files.length, records: records.length, states: states.map(asJson) };
    const problems = errors.map(({ path, finding }) => sentence(path, finding));
    return { text: text.join("\n"), json, problems };
  },
};

/** Each code once: the sentences of the errors stand on the standard error, all of them. */
function wordsOf(found: readonly PlacedFinding[], title: string): string[] {
  const remarks = found.filter(({ finding }) => finding.severity !== "error");
  const byCode = [...grouped(remarks, ({ finding }) => finding.code)];
  if (byCode.length === 0) return [];
  const lines = byCode.flatMap(([code, [first]]) =>
    first ? [`  ${code}: ${sentence(first.path, first.finding)}`] : [],
  );
  return ["", title, ...lines.toSorted()];
}

function asJson({ state, records, findings, quality, gaps: missing }: StateCheck) {
  return {
    state,
    records,
    findings: findings.map(({ path, finding }) => ({ path, ...finding })),
    quality,
    gaps: missing,
  };
}
