import * as z from "zod";
import { phoneNumber } from "../parts/contact.ts";
import { calendarDate, duration, partialDate } from "../parts/date.ts";
import { jurisdictionCode, localId, publisherCode, recordId, slug } from "../parts/identifier.ts";
import { languageTag } from "../parts/language.ts";
import { sourceId } from "../parts/provenance.ts";
import { webAddress } from "../parts/web-address.ts";

const parts = [
  calendarDate,
  duration,
  jurisdictionCode,
  languageTag,
  localId,
  partialDate,
  phoneNumber,
  publisherCode,
  recordId,
  slug,
  sourceId,
  webAddress,
];

let names: Map<string, string> | undefined;

/** Name of the part whose format a value misses, or the pattern itself where no part owns it. */
export function formatName(issue: z.core.$ZodIssueInvalidStringFormat): string {
  names ??= new Map(parts.map((part) => [z.toJSONSchema(part).pattern ?? "", z.globalRegistry.get(part)?.title ?? ""]));
  const pattern = "pattern" in issue && typeof issue.pattern === "string" ? issue.pattern.slice(1, -1) : issue.format;
  return names.get(pattern) ?? pattern;
}
