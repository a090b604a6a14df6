import { isShown, listPrefix, objectPrefix, type shownParts } from "./shown-parts.ts";

/** What parts of records look like in short: the same in every language. */
const examples: Readonly<Record<(typeof shownParts)[number], string>> = {
  Amount:
    '{ "method": "fixed", "label": { "en": "Lump sum" }, "value": { "amount": "1234.50", "currency": "EUR" } }',
  Clock: '{ "starts": "event", "length": "P3Y" }',
  Confirmation: '{ "by": { "en": "Ministry of Justice, victims unit" }, "on": "2026-10-05" }',
  Contact: '{ "channel": "telephone", "number": "116006" }',
  Coordinates: '{ "latitude": 48.8466, "longitude": 2.4346 }',
  DayRule: '{ "rule": "fixed-date", "month": 3, "day": 11 }',
  Evidence: '{ "what": { "en": "Medical certificate" } }',
  Limit: '{ "kind": "none" }',
  Money: '{ "amount": "1234.50", "currency": "EUR" }',
  ObservedTime: '{ "length": "P8M" }',
  OpeningHours: '{ "always": true }',
  PaymentRun: '{ "untilAge": 18 }',
  Period: '{ "from": "2020", "until": "2026-03" }',
  PostalAddress:
    '{ "street": ["64 rue Defrance"], "postalCode": "94682", "locality": "Vincennes", "country": "fr" }',
  RemembranceInterval: '{ "everyYears": 10 }',
  Statement: '{ "text": { "en": "Free of charge" } }',
  Statistic: '{ "item": { "en": "Claims received" }, "value": "1240", "unit": "claims" }',
};

/** A short value of a form: `Evidence`, `array/Evidence`, `object/basis,fees`; nothing of other forms. */
export function exampleOf(form: string): string | undefined {
  if (isShown(form)) return examples[form];
  if (form.startsWith(objectPrefix)) return fieldsExample(form.slice(objectPrefix.length).split(","));
  if (!form.startsWith(listPrefix)) return undefined;
  const entry = form.slice(listPrefix.length);
  return entry === "string" ? '[ "…" ]' : `[ ${exampleOf(entry) ?? "…"} ]`;
}

/** Fields that an example names; of more, the first. */
const mostFields = 4;

function fieldsExample(fields: readonly string[]): string {
  const named = fields.slice(0, mostFields).map((field) => `"${field}": …`);
  return `{ ${[...named, ...(fields.length > mostFields ? ["…"] : [])].join(", ")} }`;
}
