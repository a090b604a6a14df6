import { existsSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import type { CivicRecord } from "../generated/types/model.ts";
import { describeFinding } from "../src/findings/describe-finding.ts";
import type { Finding } from "../src/findings/finding.ts";
import { en } from "../src/findings/messages/en.ts";
import { readRecordFolder } from "../src/folder/read-folder.ts";
import { validateSet } from "../src/validation/validate-set.ts";

// Validates every record of data/ alone and together; prints what, where and how to mend; fails on any error.
const root = resolve(process.argv[2] ?? resolve(import.meta.dirname, "../../../data"));
const files = existsSync(root) ? readRecordFolder(root) : [];
const records = files.flatMap(({ admitted }) => admitted?.view ?? []);
const pathOf = new Map(
  files.flatMap(({ path, admitted }) => (admitted ? [[admitted.view.id, path] as const] : [])),
);

let errors = 0;
const report = (path: string, finding: Finding) => {
  if (finding.severity === "error") errors += 1;
  const place = `${relative(process.cwd(), join(root, path))}#${finding.pointer}`;
  console.log(`${finding.severity} ${finding.code} ${place}\n      ${describeFinding(finding, en)}`);
};

for (const file of files) for (const finding of file.findings) report(file.path, finding);
for (const finding of validateSet(records)) report(pathOf.get(finding.record ?? "") ?? "", finding);

for (const jurisdiction of new Set(records.map((record) => record.jurisdiction))) {
  console.log(
    summary(
      jurisdiction,
      records.filter((record) => record.jurisdiction === jurisdiction),
    ),
  );
}
console.log(`${files.length} files, ${records.length} valid records, ${errors} errors`);
if (errors > 0 || records.length === 0) process.exitCode = 1;

function summary(jurisdiction: string, group: readonly CivicRecord[]): string {
  const sources = new Set(group.flatMap((record) => record.sources.map((source) => source.id)));
  const kinds = [...new Set(group.map((record) => record.kind))];
  const counts = kinds
    .map((kind) => `${kind} ${group.filter((record) => record.kind === kind).length}`)
    .join(", ");
  return `${jurisdiction}: ${group.length} records (${counts}), ${sources.size} sources`;
}
