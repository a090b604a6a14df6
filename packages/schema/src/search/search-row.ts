import type {
  CivicRecord,
  HeadOfDamageCode,
  LegalReference,
  LocalisedText,
  NeedCode,
  Organisation,
  PhaseCode,
  SearchLaw,
  SearchNumber,
  SearchRow,
} from "../../generated/types/model.ts";
import { isObject } from "../parts/json-value.ts";

/**
 * What somebody may look for a record by: its names in every language, numbers, laws, and the codes that say what it is
 * for and when. It is a line of an index and no record: what a record says of itself stands there.
 */
export function searchRow(record: CivicRecord): SearchRow {
  const { id, jurisdiction, language, name, replaces } = record;
  return {
    id,
    jurisdiction,
    language,
    name,
    ...(replaces !== undefined && { replaces }),
    ...("acronym" in record && record.acronym !== undefined && { acronym: record.acronym }),
    ...filled("otherNames", otherNames(record)),
    ...filled("types", typesOf(record)),
    ...filled("needs", needsOf(record)),
    ...filled("heads", headsOf(record)),
    ...filled("phases", phasesOf(record)),
    ...filled("bodies", bodiesOf(record)),
    ...filled("numbers", numbersIn(record)),
    ...filled("laws", lawsOf(record)),
  };
}

function filled<Name extends keyof SearchRow, Item>(
  name: Name,
  items: readonly Item[],
): { readonly [N in Name]?: Item[] } {
  const found = items.length > 0 ? { [name]: [...items] } : {};
  return found as { readonly [N in Name]?: Item[] };
}

function otherNames(record: CivicRecord): readonly string[] {
  const alternate = "alternateNames" in record ? (record.alternateNames ?? []) : [];
  const texts: readonly LocalisedText[] = [...alternate, ...formerNames(record), ...nationalHeads(record)];
  const titles = record.kind === "guideline" ? [record.instrument.title] : [];
  return [...new Set([...texts.flatMap((text) => Object.values(text)), ...titles])];
}

function formerNames(record: CivicRecord): readonly LocalisedText[] {
  const former = "formerNames" in record ? (record.formerNames as Organisation["formerNames"]) : undefined;
  return (former ?? []).map(({ name }) => name);
}

/** What a national law calls the heads of damage: who looks for “Schmerzengeld” looks for the scheme that pays it. */
function nationalHeads(record: CivicRecord): readonly LocalisedText[] {
  return record.kind === "compensation-scheme" ? (record.damage?.heads ?? []).map(({ name }) => name) : [];
}

function typesOf(record: CivicRecord): readonly string[] {
  switch (record.kind) {
    case "organisation":
      return record.providerTypes;
    case "service":
      return record.serviceTypes;
    case "compensation-scheme":
      return [record.schemeType];
    case "recognition-measure":
      return record.types;
    default:
      return [];
  }
}

function needsOf(record: CivicRecord): readonly NeedCode[] {
  return record.kind === "service" || record.kind === "good-practice" ? (record.needs ?? []) : [];
}

function headsOf(record: CivicRecord): readonly HeadOfDamageCode[] {
  if (record.kind !== "compensation-scheme") return [];
  return [...new Set((record.damage?.heads ?? []).flatMap(({ heads }) => heads ?? []))];
}

function phasesOf(record: CivicRecord): readonly PhaseCode[] {
  return "phases" in record ? (record.phases ?? []) : [];
}

function bodiesOf(record: CivicRecord): readonly string[] {
  if (record.kind === "service") return record.providers.organisations ?? [];
  if (record.kind === "compensation-scheme") return record.administeredBy?.organisations ?? [];
  return record.kind === "recognition-measure" ? (record.grantedBy?.organisations ?? []) : [];
}

function lawsOf(record: CivicRecord): readonly SearchLaw[] {
  const laws = "legalBasis" in record ? (record.legalBasis as readonly LegalReference[] | undefined) : [];
  return (laws ?? []).map(({ title, subject, date }) => ({
    title,
    ...(subject !== undefined && { subject }),
    ...(date !== undefined && { date }),
  }));
}

/** Every number to call or to write to, wherever it stands in the record, once. */
function numbersIn(record: CivicRecord): readonly SearchNumber[] {
  const found = new Map<string, SearchNumber>();
  const look = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(look);
    else if (isObject(value)) {
      const { channel, number, display } = value;
      const isNumber = channel === "telephone" || channel === "text-message";
      if (isNumber && typeof number === "string" && !found.has(number))
        found.set(number, { number, ...(typeof display === "string" && display !== number && { display }) });
      Object.values(value).forEach(look);
    }
  };
  look(record);
  return [...found.values()];
}
