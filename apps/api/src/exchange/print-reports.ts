import { describeFindings, fallback } from "../language.ts";
import type { FileReport } from "./load-folder.ts";

/** Findings as a person reads them: file by file, where, what, and how to mend it. */
export function printReports(reports: readonly FileReport[]): string {
  return reports
    .map(({ path, findings }) => [path, ...describeFindings(findings, fallback).map(print)].join("\n"))
    .join("\n\n");
}

function print({ severity, code, pointer, message }: ReturnType<typeof describeFindings>[number]): string {
  return `  ${severity} ${code} at ${pointer === "" ? "the whole document" : pointer}\n    ${message}`;
}
