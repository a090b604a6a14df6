import {
  type Amount,
  type Clock,
  type CodelistId,
  type Contact,
  codelists,
  type Field,
  isObject,
  type Money,
  type OpeningHours,
  type Statistic,
} from "@civic/schema";
import {
  amountLine,
  clockLine,
  contactLine,
  hoursLine,
  labelOf,
  type Phrasing,
  periodWords,
  statisticFigure,
} from "@civic/schema/words";
import { quotedText } from "./quoted-text.ts";

/** A value, what the model says of its place, and the names of records that it may refer to. */
export interface Valued {
  readonly value: unknown;
  readonly field: Field | undefined;
  readonly nameOf: (id: string) => string | undefined;
}

/** A value of a record in words: dates, codes and sums as a person writes them, any other text in quotes. */
export function valueInWords({ value, field, nameOf }: Valued, phrasing: Phrasing): string {
  const { words, format } = phrasing;
  if (typeof value === "boolean") return value ? words.yes : words.no;
  if (typeof value === "number") return format.number(value);
  if (typeof value === "string") return stringInWords(value, { field, nameOf }, phrasing);
  if (Array.isArray(value)) {
    const inside = field?.structure.items;
    const entry = inside && field ? { ...field, structure: inside, part: partOf(inside) } : undefined;
    return listed(
      value.map((each) => valueInWords({ value: each, field: entry, nameOf }, phrasing)),
      phrasing,
    );
  }
  if (!isObject(value)) return words.notKnown;
  return partInWords(value, field?.part, phrasing) ?? entryName(value, phrasing) ?? plainly(value, phrasing);
}

function partOf({ $ref }: { readonly $ref?: string }): string | undefined {
  return $ref?.slice($ref.lastIndexOf("/") + 1);
}

/** Most entries of a list that are told. */
const mostTold = 6;

function listed(said: readonly string[], { words }: Phrasing): string {
  const rest = said.length - mostTold;
  return [...said.slice(0, mostTold), ...(rest > 0 ? [words.more(rest)] : [])].join(words.joiner);
}

function stringInWords(
  value: string,
  { field, nameOf }: Pick<Valued, "field" | "nameOf">,
  phrasing: Phrasing,
): string {
  const { labels, format } = phrasing;
  const { part, structure } = field ?? {};
  const list = codeList(structure?.codes ?? listOf(part));
  if (list !== undefined) return labelOf(labels, list, value);
  if (structure?.references !== undefined || part === "RecordId") {
    const name = nameOf(value);
    return name === undefined ? value : `${name} (${value})`;
  }
  switch (part) {
    case "CalendarDate":
    case "PartialDate":
      return format.date(value);
    case "Duration":
      return format.duration(value);
    case "JurisdictionCode":
      return format.region(value);
    case "LanguageTag":
      return format.language(value);
    case "PublisherCode":
      return value === "civic" ? value : format.region(value);
    case "PhoneNumber":
    case "WebAddress":
    case "LocalId":
    case "SourceId":
      return value;
  }
  if (structure?.writtenAs === "Decimal") return format.number(value);
  if (structure?.enum !== undefined || structure?.const !== undefined) return value;
  return quotedText(value, phrasing);
}

/** The code list of a part that is a code: `NeedCode`. */
function listOf(part: string | undefined): string | undefined {
  return part?.endsWith("Code")
    ? part
        .slice(0, -"Code".length)
        .replaceAll(/(?<!^)[A-Z]/g, "-$&")
        .toLowerCase()
    : undefined;
}

function codeList(id: string | undefined): CodelistId | undefined {
  return id !== undefined && Object.hasOwn(codelists, id) ? (id as CodelistId) : undefined;
}

/** Parts that have words of their own. */
function partInWords(value: object, part: string | undefined, phrasing: Phrasing): string | undefined {
  const { format } = phrasing;
  switch (part) {
    case "Money":
      return datedMoney(value as Money, phrasing);
    case "Amount":
      return amountLine(value as Amount, phrasing);
    case "Clock":
      return clockLine(value as Clock, phrasing);
    case "Contact":
      return contactLine(value as Contact, phrasing);
    case "OpeningHours":
      return hoursLine(value as OpeningHours, phrasing);
    case "Period":
      return periodWords(value, phrasing);
    case "Statistic":
      return `${textOf((value as Statistic).item, phrasing)}${phrasing.words.colon}${statisticFigure(value as Statistic, { format, labels: phrasing.labels })}`;
    case "LocalisedText":
      return textOf(value, phrasing);
    default:
      return undefined;
  }
}

function datedMoney({ amount, currency, asOf }: Money, { format, words }: Phrasing): string {
  const sum = format.money({ amount, currency });
  return asOf === undefined ? sum : `${sum} (${words.asOf(format.date(asOf))})`;
}

/** A text in the language of the reader, else in the first that it has. */
function textOf(value: object, phrasing: Phrasing): string {
  const texts = value as Readonly<Record<string, unknown>>;
  const text = texts[phrasing.language] ?? texts["en"] ?? Object.values(texts)[0];
  return typeof text === "string" ? quotedText(text, phrasing) : phrasing.words.notKnown;
}

/** Members by which an entry of a list is known, the first that it has. */
const naming = ["label", "name", "title", "item", "what", "text", "subject", "description", "party"];

/** How an entry of a list is called in a sentence: by its name, title or text; nothing where it has none. */
export function entryName(value: unknown, phrasing: Phrasing): string | undefined {
  if (!isObject(value)) return undefined;
  const member = naming.find((name) => value[name] !== undefined);
  const named = member === undefined ? value["id"] : value[member];
  if (typeof named === "string") return quotedText(named, phrasing);
  return isObject(named) ? textOf(named, phrasing) : undefined;
}

/** What no part has words for, as short JSON. */
function plainly(value: object, phrasing: Phrasing): string {
  return quotedText(JSON.stringify(value), phrasing);
}
