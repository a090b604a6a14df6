import type { CivicRecord } from "../../generated/types/model.ts";
import { type Finding, finding } from "../findings/finding.ts";
import { listedTogether } from "../findings/listed-findings.ts";
import { type MigratedDocument, migrateRecord } from "../migrations/migrate-record.ts";
import { releasedCheck } from "../migrations/released-check.ts";
import { isObject } from "../parts/json-value.ts";
import { schemaVersion } from "../records/schema-version.ts";
import { validateParsed } from "../validation/validate-record.ts";
import { notPublic } from "./not-public.ts";
import { ofLaterModel } from "./of-later-model.ts";

/** What a parsed document turned out to be. */
export interface Judgement {
  readonly findings: readonly Finding[];
  /** The record as the current model says it; absent where there is an error. */
  readonly view?: CivicRecord;
}

/**
 * Checks a document of any released model: its structure by the model that it was written in, everything else on what
 * it says in the current one. Every finding points into the document as it came.
 */
export function judge(document: unknown): Judgement {
  const version = isObject(document) ? document.schemaVersion : undefined;
  if (typeof version !== "string" || version === schemaVersion) return judgeCurrent(document);
  const faults = releasedCheck(version)?.faultsOf(document) ?? [];
  if (faults.length > 0) return { findings: isObject(document) ? ofLaterModel(document, faults) : faults };
  const migrated = migrateRecord(document);
  if ("finding" in migrated) return { findings: [migrated.finding] };
  const { findings, view } = judgeCurrent(migrated.document);
  return {
    findings: listedTogether(
      findings.map((each) => ({ ...each, pointer: migrated.originOf(each.pointer) })),
      noticesOf(migrated),
    ),
    ...(view && { view }),
  };
}

function judgeCurrent(document: unknown): Judgement {
  const { findings, record } = validateParsed(document);
  if (record === undefined) return { findings };
  const restricted = notPublic(record);
  return restricted ? { findings: listedTogether([restricted], findings) } : { findings, view: record };
}

function noticesOf({ from, dropped }: MigratedDocument): Finding[] {
  const current = schemaVersion;
  return [
    finding("model-older", "/schemaVersion", { given: from, current }, "notice"),
    ...dropped.map((pointer) => finding("value-left-behind", pointer, { current }, "notice")),
  ];
}
