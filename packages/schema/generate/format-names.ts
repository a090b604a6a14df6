import * as z from "zod";
import { dialledOnceConnected, emailAddress } from "../src/model/parts/contact.ts";
import { year } from "../src/model/parts/date.ts";
import { localId, referenceTo } from "../src/model/parts/identifier.ts";
import { currencyCode, decimal } from "../src/model/parts/money.ts";
import { timeOfDay, timeZone } from "../src/model/parts/opening-hours.ts";
import { stateCode } from "../src/model/parts/postal-address.ts";
import { profileFormats } from "../src/model/profile.ts";
import { textDigest } from "../src/model/records/head.ts";
import { recordSchemas } from "../src/model/records/record.ts";

/**
 * Names of formats that are no part of their own. Ids of parts, of sources and codes of any list are written alike.
 */
const named: Readonly<Record<string, z.ZodType>> = {
  LocalId: localId,
  CurrencyCode: currencyCode,
  Decimal: decimal,
  TimeOfDay: timeOfDay,
  TimeZone: timeZone,
  EmailAddress: emailAddress,
  TextDigest: textDigest,
  Year: year,
  StateCode: stateCode,
  Extension: dialledOnceConnected,
  ...profileFormats,
  ...Object.fromEntries(Object.keys(recordSchemas).map((kind) => [`RecordId/${kind}`, referenceTo(kind)])),
};

/** What findings call formats, by their pattern. */
export function formatNames(): ReadonlyMap<string, string> {
  return new Map(Object.entries(named).map(([name, schema]) => [patternOf(schema), name]));
}

/** A part with an id is described by its only definition. */
function patternOf(schema: z.ZodType): string {
  const json = z.toJSONSchema(schema);
  const [described = json] = Object.values(json.$defs ?? {}) as z.core.JSONSchema.JSONSchema[];
  return described.pattern ?? "";
}
