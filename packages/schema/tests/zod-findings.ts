import type * as z from "zod";
import { type Finding, finding } from "../src/findings/finding.ts";
import type { FindingParams, StructureCode } from "../src/findings/finding-code.ts";
import { jsonPointer, valueAt } from "../src/parts/json-pointer.ts";
import { shown, typeName } from "../src/parts/json-value.ts";
import { codesOfPattern } from "../src/structure/check-value.ts";
import { listOfPart } from "../src/structure/form-of.ts";
import { type Formats, formatName, recordFormats } from "./zod-format-name.ts";

/** Turns what the schema says of a document into findings, one a place. */
export function structureFindings(
  issues: readonly z.core.$ZodIssue[],
  document: unknown,
  formats: Formats = recordFormats,
): Finding[] {
  const findings = issues.flatMap((issue) => findingsOf(issue, document, formats));
  return findings.filter((one) => !isSafety(one) || !findings.some((other) => isNearer(other, one)));
}

/** zod also says of a whole number that it is none that JavaScript holds exactly. */
function isSafety({ code, params }: Finding): boolean {
  if (code === "too-small") return params.minimum === Number.MIN_SAFE_INTEGER;
  return code === "too-large" && params.maximum === Number.MAX_SAFE_INTEGER;
}

/** The same said of the same place with the bound that the model has. */
function isNearer(other: Finding, one: Finding): boolean {
  return other !== one && other.code === one.code && other.pointer === one.pointer;
}

function findingsOf(issue: z.core.$ZodIssue, document: unknown, formats: Formats): Finding[] {
  const pointer = jsonPointer(issue.path);
  const value = valueAt(document, pointer);
  const say = <Code extends StructureCode>(code: Code, params: FindingParams[Code], at = pointer) =>
    finding(code, at, params);
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) =>
      say("unknown-property", { property: key, known: [] }, `${pointer}${jsonPointer([key])}`),
    );
  }
  if (value === undefined && issue.code !== "invalid_key") {
    return [say("missing-property", { property: String(issue.path.at(-1) ?? ""), expected: "" })];
  }
  switch (issue.code) {
    case "invalid_type":
      return [say("wrong-type", { expected: issue.expected, actual: typeName(value) })];
    case "invalid_value":
      return [say("unknown-code", { allowed: issue.values.map(String), actual: shown(value) })];
    case "invalid_union":
      return [say("unknown-variant", { allowed: variants(issue), actual: shown(value) })];
    case "invalid_format":
      return [misformed(issue, shown(value), { formats, pointer })];
    case "invalid_key":
      return [say("wrong-key", { key: String(issue.path.at(-1) ?? "") })];
    case "too_small":
      return [say(smallBy(issue.origin), { minimum: Number(issue.minimum) })];
    case "too_big":
      return [say(largeBy(issue.origin), { maximum: Number(issue.maximum) })];
    default:
      return [say("empty-text", {})];
  }
}

/** A code of an open list is told by its pattern. */
function misformed(
  issue: z.core.$ZodIssueInvalidStringFormat,
  actual: string,
  { formats, pointer }: { readonly formats: Formats; readonly pointer: string },
): Finding {
  const format = formatName(issue, formats);
  const allowed = codesOfPattern((issue.pattern ?? "").slice(1, -1));
  if (allowed === undefined) return finding("wrong-format", pointer, { format, actual });
  return finding("unknown-open-code", pointer, { list: listOfPart(format), allowed: [...allowed], actual });
}

/** The tags of a tagged union, or the constants of a union of constants. */
function variants(issue: z.core.$ZodIssueInvalidUnion): string[] {
  const { options } = issue as { options?: readonly unknown[] };
  const constants = issue.errors.flat().flatMap((each) => (each.code === "invalid_value" ? each.values : []));
  return (options ?? constants).map(String);
}

function smallBy(origin: string) {
  if (origin === "array") return "too-few";
  return isNumber(origin) ? "too-small" : "too-short";
}

function largeBy(origin: string) {
  return isNumber(origin) ? "too-large" : "too-long";
}

function isNumber(origin: string): boolean {
  return origin === "number" || origin === "int" || origin === "bigint";
}
