import type { SituationCode } from "../eligibility/check-situation.ts";
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
  | "kind-not-public"
  | "version-conflict"
  | "version-not-next"
  | "schema-version-unknown"
  | "unknown-parameter";

/** Codes of findings about a profile, and about a record under one. */
export type ProfileCode =
  | "keyword-unsupported"
  | "keyword-malformed"
  | "pattern-unsupported"
  | "profile-too-large"
  | "profile-field-unknown"
  | "national-code-not-own"
  | "national-code-twice"
  | "broader-code-unknown"
  | "extension-invalid"
  | "extension-undeclared"
  | "national-code-undeclared"
  | "profile-field-missing";

/** Codes of findings about records that could not be weighed for a situation. */
export type NavigationCode = "criterion-unreadable";

/** Every finding code. */
export type FindingCode =
  | StructureCode
  | RuleCode
  | TransferCode
  | ProfileCode
  | SituationCode
  | NavigationCode;
