import type { RuleCode } from "../rules/rules.ts";
import type { StructureCode } from "./structure.ts";

/** Codes of findings about a document on its way: as a file, in an export, or into a store. */
export type TransferCode =
  | "not-json"
  | "not-canonical-json"
  | "digest-mismatch"
  | "id-mismatch"
  | "export-line-malformed"
  | "export-truncated"
  | "file-name-mismatch"
  | "publisher-not-allowed"
  | "version-conflict"
  | "version-not-next"
  | "translation-stale";

/** Every finding code. */
export type FindingCode = StructureCode | RuleCode | TransferCode;
