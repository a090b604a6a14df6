import type { CivicRecord } from "../../generated/types/model.ts";
import { type Finding, finding } from "../findings/finding.ts";
import { type MigratedDocument, migrateRecord } from "../migrations/migrate-record.ts";
import { releasedStructure } from "../migrations/released-structure.ts";
import { isObject } from "../parts/json-value.ts";
import { schemaVersion } from "../records/schema-version.ts";
import type { Trail } from "../validation/schema/check.ts";
import { unreadablePlaces } from "../validation/unreadable-places.ts";
import { compileRecordValidator, type RecordValidator } from "../validation/validate-record.ts";
import { notPublic } from "./not-public.ts";

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
  const unreadable = unreadablePlaces(document);
  if (unreadable.length > 0) return { findings: unreadable };
  const migrated = structureFaults(document, version) ?? migrateRecord(document);
  if (Array.isArray(migrated)) return { findings: migrated };
  if ("finding" in migrated) return { findings: [migrated.finding] };
  const { findings, view } = judgeCurrent(migrated.document);
  return {
    findings: [
      ...findings.map((each) => ({ ...each, pointer: migrated.originOf(each.pointer) })),
      ...noticesOf(migrated),
    ],
    ...(view && { view }),
  };
}

/** Made when the first document comes. */
let validate: RecordValidator | undefined;

function judgeCurrent(document: unknown): Judgement {
  validate ??= compileRecordValidator();
  const { findings, record } = validate(document);
  if (record === undefined) return { findings };
  const restricted = notPublic(record);
  return restricted ? { findings: [...findings, restricted] } : { findings, view: record };
}

/** What the structure of an earlier model says; `undefined` where nothing is wrong or there is no such model. */
function structureFaults(document: unknown, version: string): Finding[] | undefined {
  const check = releasedStructure(version);
  if (check === undefined || check(document, undefined)) return undefined;
  const trail: Trail = { path: [], findings: [] };
  check(document, trail);
  return trail.findings.length > 0 ? trail.findings : undefined;
}

function noticesOf({ from, dropped }: MigratedDocument): Finding[] {
  const current = schemaVersion;
  return [
    finding("model-older", "/schemaVersion", { given: from, current }, "notice"),
    ...dropped.map((pointer) => finding("value-left-behind", pointer, { current }, "notice")),
  ];
}
