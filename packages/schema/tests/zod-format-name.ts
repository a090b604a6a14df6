import * as z from "zod";
import {
  accessibilityFeatureCode,
  organisationFunctionCode,
  providerTypeCode,
  recognitionMeasureCode,
  serviceTypeCode,
  targetGroupCode,
} from "../src/model/parts/codes.ts";
import { dialledOnceConnected, emailAddress, phoneNumber } from "../src/model/parts/contact.ts";
import { calendarDate, dateTime, duration, partialDate, year } from "../src/model/parts/date.ts";
import {
  jurisdictionCode,
  localId,
  publisherCode,
  recordId,
  referenceTo,
} from "../src/model/parts/identifier.ts";
import { languageTag } from "../src/model/parts/language.ts";
import { currencyCode, decimal } from "../src/model/parts/money.ts";
import { timeOfDay, timeZone } from "../src/model/parts/opening-hours.ts";
import { stateCode } from "../src/model/parts/postal-address.ts";
import { regionCode } from "../src/model/parts/region.ts";
import { webAddress } from "../src/model/parts/web-address.ts";
import { textDigest } from "../src/model/records/head.ts";
import { recordSchemas } from "../src/model/records/record.ts";

/** Formats of text by the names that findings give them. */
export type Formats = Readonly<Record<string, z.ZodType>>;

/** The formats of records. Ids of parts, of sources and last parts of record ids are written alike. */
export const recordFormats: Formats = {
  AccessibilityFeatureCode: accessibilityFeatureCode,
  CalendarDate: calendarDate,
  DateTime: dateTime,
  Duration: duration,
  JurisdictionCode: jurisdictionCode,
  LanguageTag: languageTag,
  LocalId: localId,
  OrganisationFunctionCode: organisationFunctionCode,
  PartialDate: partialDate,
  PhoneNumber: phoneNumber,
  ProviderTypeCode: providerTypeCode,
  PublisherCode: publisherCode,
  RecognitionMeasureCode: recognitionMeasureCode,
  RecordId: recordId,
  RegionCode: regionCode,
  ServiceTypeCode: serviceTypeCode,
  TargetGroupCode: targetGroupCode,
  WebAddress: webAddress,
  CurrencyCode: currencyCode,
  Decimal: decimal,
  TimeOfDay: timeOfDay,
  TimeZone: timeZone,
  EmailAddress: emailAddress,
  TextDigest: textDigest,
  Year: year,
  StateCode: stateCode,
  Extension: dialledOnceConnected,
  ...Object.fromEntries(Object.keys(recordSchemas).map((kind) => [`RecordId/${kind}`, referenceTo(kind)])),
};

const namesByPattern = new WeakMap<Formats, ReadonlyMap<string, string>>();

/** What the format is called that a text misses; one that nobody named goes by its pattern. */
export function formatName(issue: z.core.$ZodIssueInvalidStringFormat, formats: Formats): string {
  const pattern = typeof issue.pattern === "string" ? issue.pattern.slice(1, -1) : issue.format;
  const names = namesByPattern.get(formats) ?? read(formats);
  return names.get(pattern) ?? pattern;
}

function read(formats: Formats): ReadonlyMap<string, string> {
  const names = new Map(Object.entries(formats).map(([name, schema]) => [patternOf(schema), name]));
  namesByPattern.set(formats, names);
  return names;
}

/** A part with an id is described by its only definition. */
function patternOf(schema: z.ZodType): string {
  const json = z.toJSONSchema(schema);
  const [described = json] = Object.values(json.$defs ?? {}) as z.core.JSONSchema.JSONSchema[];
  return described.pattern ?? "";
}
