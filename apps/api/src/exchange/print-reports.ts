import { describeFindings, fallback } from "../words/language.ts";
import type { FileReport, FolderFindings } from "./load-report.ts";

/** Most findings that a person is shown: who has mended these starts again. */
const most = 200;

/** Findings as a person reads them: file by file, where, what, and how to mend it; errors before anything else. */
export function printReports({ reports, unlisted }: Pick<FolderFindings, "reports" | "unlisted">): string {
  const parts: string[] = [];
  let shown = 0;
  for (const { path, findings } of [...only(reports, true), ...only(reports, false)]) {
    if (shown >= most) break;
    const some = findings.slice(0, most - shown);
    shown += some.length;
    parts.push([path, ...describeFindings(some, fallback).map(print)].join("\n"));
  }
  const left = reports.reduce((sum, { findings }) => sum + findings.length, unlisted) - shown;
  return left === 0 ? parts.join("\n\n") : `${parts.join("\n\n")}\n\nAnd ${left} findings more.`;
}

function only(reports: readonly FileReport[], errors: boolean): readonly FileReport[] {
  return reports.flatMap(({ path, findings }) => {
    const some = findings.filter(({ severity }) => (severity === "error") === errors);
    return some.length === 0 ? [] : [{ path, findings: some }];
  });
}

function print({ severity, code, pointer, message }: ReturnType<typeof describeFindings>[number]): string {
  return `  ${severity} ${code} at ${pointer === "" ? "the whole document" : pointer}\n    ${message}`;
}
