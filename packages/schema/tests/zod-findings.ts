import type * as z from "zod";
import { type Finding, finding } from "../src/findings/finding.ts";
import type { FindingParams, StructureCode } from "../src/findings/finding-code.ts";
import { jsonPointer, valueAt } from "../src/parts/json-pointer.ts";
import { shown, typeName } from "../src/parts/json-value.ts";
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
      say("unknown-property", { property: key }, `${pointer}${jsonPointer([key])}`),
    );
  }
  if (value === undefined && issue.code !== "invalid_key") {
    return [say("missing-property", { property: String(issue.path.at(-1) ?? "") })];
  }
  switch (issue.code) {
    case "invalid_type":
      return [say("wrong-type", { expected: issue.expected, actual: typeName(value) })];
    case "invalid_value":
      return [say("unknown-code", { allowed: issue.values.map(String), actual: shown(value) })];
    case "invalid_union":
      return [say("unknown-variant", { allowed: variants(issue), actual: shown(value) })];
    case "invalid_format":
      return [say("wrong-format", { format: formatName(issue, formats), actual: shown(value) })];
    case "invalid_key":
      return [say("wrong-key", { key: String(issue.path.at(-1) ?? "") })];
    case "too_small":
      return [say(isNumber(issue.origin) ? "too-small" : "too-short", { minimum: Number(issue.minimum) })];
    case "too_big":
      return [say(isNumber(issue.origin) ? "too-large" : "too-long", { maximum: Number(issue.maximum) })];
    default:
      return [say("empty-text", {})];
  }
}

/** The tags of a tagged union, or the constants of a union of constants. */
function variants(issue: z.core.$ZodIssueInvalidUnion): string[] {
  const { options } = issue as { options?: readonly unknown[] };
  const constants = issue.errors.flat().flatMap((each) => (each.code === "invalid_value" ? each.values : []));
  return (options ?? constants).map(String);
}

function isNumber(origin: string): boolean {
  return origin === "number" || origin === "int" || origin === "bigint";
}
