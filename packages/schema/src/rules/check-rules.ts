import { type Finding, finding } from "../findings/finding.ts";
import type { RecordRuleCode } from "../findings/finding-code.ts";
import { allListed, list, noFindings } from "../findings/listed-findings.ts";
import { type RecordKind, recordKinds } from "../records/kinds.ts";
import type { WalkedRecord } from "../structure/walk-record.ts";
import type { RecordRule, Violation } from "./rule.ts";
import { recordRules } from "./rules.ts";

/** What every rule over one record finds, in the order of the rules, as far as it is listed. */
export function checkRules(walked: WalkedRecord): readonly Finding[] {
  const { record } = walked;
  const findings = noFindings<RecordRuleCode>();
  for (const rule of rulesByKind.get(record.kind) ?? []) {
    if (rule.reads !== undefined && walked.all(rule.reads).length === 0) continue;
    for (const { path, params = {} } of rule.check(record, walked))
      list(findings, rule.severity, () => finding(rule.code, path, params, rule.severity));
  }
  return allListed(findings);
}

/** What one rule finds in a record; nothing in a record of a kind that it does not look at. */
export function violationsOf(
  { kind, check }: RecordRule,
  walked: WalkedRecord,
): readonly Violation<RecordRuleCode>[] {
  const { record } = walked;
  return kind === undefined || kind === record.kind ? [...check(record, walked)] : [];
}

const all: readonly RecordRule[] = recordRules;
const rulesByKind = new Map<RecordKind, readonly RecordRule[]>(
  recordKinds.map((kind) => [kind, all.filter((rule) => rule.kind === undefined || rule.kind === kind)]),
);
