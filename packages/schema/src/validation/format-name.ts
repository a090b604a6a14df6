import * as z from "zod";
import { providerTypeCode, recognitionMeasureCode, serviceTypeCode } from "../parts/codes.ts";
import { phoneNumber } from "../parts/contact.ts";
import { calendarDate, duration, partialDate } from "../parts/date.ts";
import { jurisdictionCode, localId, publisherCode, recordId, slug } from "../parts/identifier.ts";
import { languageTag } from "../parts/language.ts";
import { sourceId } from "../parts/provenance.ts";
import { webAddress } from "../parts/web-address.ts";

const parts: readonly z.ZodType[] = [
  calendarDate,
  duration,
  jurisdictionCode,
  languageTag,
  localId,
  partialDate,
  phoneNumber,
  providerTypeCode,
  publisherCode,
  recognitionMeasureCode,
  recordId,
  serviceTypeCode,
  slug,
  sourceId,
  webAddress,
];

let names: Map<string, string> | undefined;

/** Name of the part whose format a value misses, or the pattern itself where no part owns it. */
export function formatName(issue: z.core.$ZodIssueInvalidStringFormat): string {
  names ??= new Map(parts.map((part) => namedPattern(z.toJSONSchema(part))));
  const pattern = typeof issue.pattern === "string" ? issue.pattern.slice(1, -1) : issue.format;
  return names.get(pattern) ?? pattern;
}

/** The pattern of a part and its name; a part with an id is described by its only definition. */
function namedPattern(schema: z.core.JSONSchema.JSONSchema): [string, string] {
  const [described = schema] = Object.values(schema.$defs ?? {}) as z.core.JSONSchema.JSONSchema[];
  return [described.pattern ?? "", described.title ?? ""];
}
