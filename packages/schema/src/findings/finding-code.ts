import type { dayFindings } from "./day-findings.ts";
import type { documentFindings } from "./document-findings.ts";
import type { exchangeFindings } from "./exchange-findings.ts";
import type { FindingKind, ParamKind } from "./finding-list.ts";
import type { folderFindings } from "./folder-findings.ts";
import type { profileFindings } from "./profile-findings.ts";
import type { recordFindings } from "./record-findings.ts";
import type { setFindings } from "./set-findings.ts";
import type { Severity } from "./severity.ts";
import type { situationFindings } from "./situation-findings.ts";
import type { structureFindings } from "./structure-findings.ts";

/** The closed list. Types only: what makes findings need not carry the list into a page. */
type Kinds = typeof structureFindings &
  typeof documentFindings &
  typeof folderFindings &
  typeof exchangeFindings &
  typeof recordFindings &
  typeof setFindings &
  typeof dayFindings &
  typeof profileFindings &
  typeof situationFindings;

/** Every finding code. */
export type FindingCode = keyof Kinds;

/** Codes of findings about the structure of a document. */
export type StructureCode = keyof typeof structureFindings;

/** Codes of findings of the rules over one record. */
export type RecordRuleCode = keyof typeof recordFindings;

/** Codes of findings of the rules over a set of records. */
export type SetRuleCode = keyof typeof setFindings;

/** Codes of findings about the facts of a situation, beside those of any structure (`wrong-type` …). */
export type SituationCode =
  | Exclude<keyof typeof situationFindings, "criterion-unreadable" | "answers-not-tried">
  | "country-unknown"
  | "date-not-in-calendar";

interface ParamTypes {
  readonly text: string;
  readonly number: number;
  readonly texts: string[];
}

type ParamsOf<Params extends Readonly<Record<string, ParamKind>>> = keyof Params extends never
  ? Readonly<Record<string, never>>
  : { readonly [Name in keyof Params]: ParamTypes[Params[Name]] };

/** The parameters of each finding, by its code: what fills the braces of its sentence. */
export type FindingParams = { readonly [Code in FindingCode]: ParamsOf<Kinds[Code]["params"]> };

/** The names of the parameters of a finding. */
export type ParamName<Code extends FindingCode> = {
  [Each in Code]: keyof Kinds[Each]["params"] & string;
}[Code];

type SeverityIn<Kind extends FindingKind> = Kind extends { readonly severity: infer Given extends Severity }
  ? Given
  : Severity;

/** How much a finding weighs, by its code. */
export type SeverityOf<Code extends FindingCode> = { [Each in Code]: SeverityIn<Kinds[Each]> }[Code];

/** Codes of findings that are errors. */
export type ErrorCode = {
  [Code in FindingCode]: SeverityOf<Code> extends "error" ? Code : never;
}[FindingCode];
