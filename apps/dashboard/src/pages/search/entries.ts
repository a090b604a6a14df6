import type { CodelistId, SearchIndex, SearchRow, ServiceTypeCode } from "@civic/schema";
import { languageTags } from "@civic/schema/languages";
import { anchorOf, headAnchor, needAnchor, schemeKey } from "../../records/anchor.ts";
import { kindOf, rowsInForce } from "../../records/listed-rows.ts";
import { asNeed, widerNeed } from "../../records/need-tree.ts";
import type { Entry, Place, SoughtField } from "./entry.ts";
import type { FoundKind } from "./kinds.ts";
import { lawEntries } from "./law-entries.ts";

/** What of the page's language is searched beside the rows. */
export interface SearchReader {
  readonly language: string;
  readonly label: (list: CodelistId, code: string) => string;
  readonly region: (code: string) => string;
}

/** Everything that can be found: countries, needs, heads of damage, records and laws. */
export function entriesOf(index: SearchIndex, reader: SearchReader): readonly Entry[] {
  const rows = rowsInForce(index.rows);
  const byId = new Map(rows.map((row) => [row.id, row]));
  const parts: EntryParts = { reader, byId, places: new Map() };
  return [
    ...countryEntries(rows, parts),
    ...index.terms.map((term) => termEntry(term, parts)),
    ...rows.filter(({ id }) => kindOf(id) !== "national-system").map((row) => recordEntry(row, parts)),
    ...lawEntries(rows, (state) => placeWords(state, parts)),
  ];
}

/** What entries are made with. */
interface EntryParts {
  readonly reader: SearchReader;
  readonly byId: ReadonlyMap<string, SearchRow>;
  readonly places: Map<string, string>;
}

function countryEntries(rows: readonly SearchRow[], parts: EntryParts): readonly Entry[] {
  const states = [...new Set(rows.map(({ jurisdiction }) => jurisdiction))];
  return states.map((state): Entry => {
    const system = rows.find((row) => row.jurisdiction === state && kindOf(row.id) === "national-system");
    const { language } = parts.reader;
    return {
      key: `country/${state}`,
      kind: "country",
      place: { page: "country", state },
      state,
      title: { [language]: parts.reader.region(state) },
      language,
      phases: [],
      numbers: system?.numbers ?? [],
      found: foundBy({
        short: state,
        names: `${placeWords(state, parts)} ${allWords(system?.name)}`,
      }),
      otherNames: [],
      bodies: [],
    };
  });
}

function termEntry({ list, code, name }: SearchIndex["terms"][number], { reader }: EntryParts): Entry {
  const kind = list === "need" ? "need" : "head";
  return {
    key: `${kind}/${code}`,
    kind,
    place: kind === "need" ? needPlace(code) : { page: "compensation", anchor: headAnchor(code) },
    title: { [reader.language]: reader.label(list, code) },
    language: reader.language,
    phases: [],
    numbers: [],
    found: foundBy({ names: allWords(name) }),
    otherNames: Object.values(name),
    bodies: [],
  };
}

function needPlace(code: string): Place {
  const need = asNeed(code);
  const wider = need && widerNeed(need);
  return { page: "coverage", need: wider ?? code, anchor: needAnchor(code) };
}

function recordEntry(row: SearchRow, parts: EntryParts): Entry {
  const { id, jurisdiction, name, language, acronym, otherNames = [], phases = [], numbers = [] } = row;
  const kind = kindOf(id) as Exclude<FoundKind, "country" | "need" | "head" | "law">;
  const bodies = (row.bodies ?? []).flatMap((body) => parts.byId.get(body) ?? []);
  return {
    key: id,
    kind,
    place: placeOf(row),
    state: jurisdiction,
    title: name,
    language,
    ...(acronym !== undefined && { acronym }),
    phases,
    numbers,
    ...(row.types?.some((type) => lineTypes.has(type)) && { isLine: true as const }),
    found: foundBy({
      short: allWords(acronym),
      names: allWords(name),
      other: otherNames.join(" "),
      bodies: bodies.map((body) => `${allWords(body.acronym)} ${allWords(body.name)}`).join(" "),
      labels: labelsOf(row, kind, parts.reader),
      place: placeWords(jurisdiction, parts),
    }),
    otherNames: [...Object.values(name), ...otherNames],
    bodies: bodies.flatMap((body) => [...Object.values(body.name), ...Object.values(body.acronym ?? {})]),
  };
}

const lineTypes: ReadonlySet<string> = new Set<ServiceTypeCode>(["victim-helpline", "crisis-helpline"]);

function placeOf({ id, jurisdiction }: SearchRow): Place {
  const anchor = anchorOf(id);
  if (kindOf(id) === "compensation-scheme") return { page: "compensation", scheme: schemeKey(id), anchor };
  // The pathways of a State stand together.
  return { page: "country", state: jurisdiction, anchor: kindOf(id) === "pathway" ? "pathway" : anchor };
}

const typeLists: Readonly<Partial<Record<FoundKind, CodelistId>>> = {
  organisation: "provider-type",
  service: "service-type",
  "compensation-scheme": "scheme-type",
  "recognition-measure": "recognition-measure",
};

function labelsOf(row: SearchRow, kind: FoundKind, { label }: SearchReader): string {
  const list = typeLists[kind];
  return [
    ...(list === undefined ? [] : (row.types ?? []).map((code) => label(list, code))),
    ...(row.needs ?? []).map((code) => label("need", code)),
    ...(row.heads ?? []).map((code) => label("head-of-damage", code)),
    ...(row.phases ?? []).map((code) => label("phase", code)),
  ].join(" ");
}

const regionNames = languageTags.flatMap((tag) =>
  (["long", "short"] as const).map((style) => new Intl.DisplayNames(tag, { type: "region", style })),
);

/** A State by its names in every language, and by its code. */
function placeWords(state: string, { reader, places }: EntryParts): string {
  const known = places.get(state);
  if (known !== undefined) return known;
  const names = state.length === 2 ? regionNames.map((each) => each.of(state.toUpperCase())) : [];
  const words = [...new Set([state, reader.region(state), ...names])].join(" ");
  places.set(state, words);
  return words;
}

function foundBy(
  words: Readonly<Partial<Record<SoughtField, string>>>,
): Readonly<Record<SoughtField, string>> {
  return { short: "", names: "", other: "", bodies: "", labels: "", place: "", kind: "", ...words };
}

function allWords(text: Readonly<Record<string, string>> | undefined): string {
  return Object.values(text ?? {}).join(" ");
}
