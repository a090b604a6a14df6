import { type CivicRecord, qualityOf, validateSet } from "@civic/schema";
import { type Gap, gaps } from "@civic/schema/compute";
import type { Command } from "./command.ts";
import { table } from "./page.ts";
import { readRecordFiles, sentence } from "./read-records.ts";
import { word } from "./words.ts";

/** What is wrong with a folder of records, how good they are, and what is missing, in one page. */
export const checkCommand: Command = {
  usage: "civic check <folder> [--today <YYYY-MM-DD>] [--json]",
  summary: "findings, quality and gaps of a folder of records in one page",
  input: "a folder of records",
  options: { today: "optional", json: "optional" },
  run({ input = "", today, effects, page }) {
    const files = readRecordFiles(input, effects);
    const records = files.flatMap(({ record }) => record ?? []);
    const pathOf = new Map(files.map(({ path, record }) => [record?.id, path]));
    const between = validateSet(records);
    const say = (finding: (typeof between)[number]) => sentence(pathOf.get(finding.record) ?? input, finding);
    const errors = [
      ...files.flatMap((file) => file.errors),
      ...between.filter(({ severity }) => severity === "error").map(say),
    ];
    const remarks = [
      ...files.flatMap((file) => file.remarks),
      ...between.filter(({ severity }) => severity !== "error").map(say),
    ];
    const quality = qualityOf(records, { today }).publishers;
    const counts = countsByState(gaps(records, { today }));
    const state = errors.length === 0 ? page.good("no errors") : page.bad(`${errors.length} errors`);
    const text = [
      page.title(`${files.length} files, ${records.length} valid records, ${today}`),
      `Findings: ${state}, ${remarks.length} remarks`,
      ...remarks.map((remark) => `  ${remark}`),
      "",
      page.title("Quality (0 to 1: a hint, never a verdict)"),
      ...qualityTable(quality),
      "",
      page.title("Gaps by State"),
      ...gapTable(counts, records),
    ];
    const json = { files: files.length, records: records.length, errors, remarks, quality, gaps: counts };
    return { text: text.join("\n"), json, problems: errors };
  },
};

type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

function countsByState(found: readonly Gap[]): Counts {
  const byState: Record<string, Record<string, number>> = {};
  for (const { jurisdiction, kind } of found) {
    byState[jurisdiction] ??= {};
    byState[jurisdiction][kind] = (byState[jurisdiction][kind] ?? 0) + 1;
  }
  return byState;
}

function qualityTable(quality: ReturnType<typeof qualityOf>["publishers"]): string[] {
  const rows = quality.map((each) => [
    each.jurisdiction.toUpperCase(),
    each.publisher,
    String(each.records),
    each.completeness.toFixed(2),
    each.freshness.toFixed(2),
    each.provenance.toFixed(2),
  ]);
  const head = ["State", "Publisher", "Records", "Completeness", "Freshness", "Provenance"];
  return table([head, ...rows]).map((line) => `  ${line}`);
}

function gapTable(counts: Counts, records: readonly CivicRecord[]): string[] {
  const states = [...new Set(records.map(({ jurisdiction }) => jurisdiction))].toSorted();
  return states.flatMap((state) => {
    const own = Object.entries(counts[state] ?? {});
    const total = own.reduce((sum, [, count]) => sum + count, 0);
    const lines = table(own.map(([kind, count]) => [String(count).padStart(4), word("gap-kind", kind)]));
    return [`  ${state.toUpperCase()}: ${total}`, ...lines.map((line) => `    ${line}`)];
  });
}
