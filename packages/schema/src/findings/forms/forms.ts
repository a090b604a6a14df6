/** Types of values, as findings name them. */
export const typeNames = [
  "object",
  "record",
  "LocalisedText",
  "Money",
  "OpeningHours",
  "Period",
  "Contact",
  "Clock",
  "code",
  "anything",
  "array",
  "string",
  "number",
  "number-from-0",
  "number-not-whole",
  "int",
  "boolean",
  "null",
  "undefined",
] as const;

/** Formats of text, as findings name them; `RecordId/<kind>` is the id of a record of one kind. */
export const formatNames = [
  "Base64url",
  "CalendarDate",
  "ContactAddress",
  "CurrencyCode",
  "DateTime",
  "DayOrTime",
  "Decimal",
  "Duration",
  "EmailAddress",
  "EntityTags",
  "Extension",
  "FieldPointer",
  "JurisdictionCode",
  "KeyCoordinate",
  "KeyThumbprint",
  "LanguageTag",
  "LocalId",
  "NationalCode",
  "PartialDate",
  "PhoneNumber",
  "ProfileId",
  "ProviderTypeCode",
  "PublisherCode",
  "RecognitionMeasureCode",
  "RecordId",
  "RecordId/*",
  "RegionCode",
  "SemanticVersion",
  "RelativePath",
  "ServiceTypeCode",
  "Slug",
  "SourceId",
  "StateCode",
  "TextDigest",
  "TimeOfDay",
  "TimeZone",
  "UtcTime",
  "WebAddress",
  "WholeNumber",
  "Year",
] as const;

/** Keywords of JSON Schema that the schema of an extension may hold a value to. */
export const keywordNames = [
  "additionalProperties",
  "anyOf",
  "const",
  "enum",
  "exclusiveMaximum",
  "exclusiveMinimum",
  "items",
  "maxItems",
  "maxLength",
  "maxProperties",
  "maximum",
  "minItems",
  "minLength",
  "minProperties",
  "minimum",
  "not",
  "oneOf",
  "pattern",
  "properties",
  "propertyNames",
  "required",
  "type",
] as const;

/** Why a file could not be read, as the system names it. */
export const reasonNames = [
  "EACCES",
  "EISDIR",
  "ELOOP",
  "ENAMETOOLONG",
  "ENOENT",
  "ENOTDIR",
  "EPERM",
] as const;

/** What can be advised beside what a finding says. */
export const adviceNames = ["leftOut", "unquoted", "ofMoney", "fall", "rounded", "allDigits"] as const;

/** Parts of sentences that stand beside what a finding says. */
export const phraseNames = [
  "quoted",
  "meant",
  "more",
  "such",
  "listSuch",
  "partOfState",
  "partAbroad",
  ...adviceNames,
] as const;

/** What the names that findings carry are called in one language, to stand in a sentence. */
export interface Forms {
  readonly types: Readonly<Record<(typeof typeNames)[number], string>>;
  readonly formats: Readonly<Record<(typeof formatNames)[number], string>>;
  readonly keywords: Readonly<Record<(typeof keywordNames)[number], string>>;
  /**
   * `quoted`: a format in quotation marks; `meant`: what was most likely meant; `more`: some of many values; `such` and
   * `listSuch`: an object or a list by its example; `partOfState`: a part of a State by its code, in the place of `partAbroad` in
   * the words of `RegionCode`. The others are advice.
   */
  readonly phrases: Readonly<Record<(typeof phraseNames)[number], string>>;
  readonly reasons: Readonly<Record<(typeof reasonNames)[number], string>>;
  /** How a value is set into a sentence, where it cannot stand as it is. */
  readonly set?: (value: string) => string;
}
