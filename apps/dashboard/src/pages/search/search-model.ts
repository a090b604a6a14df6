import type { SearchIndex } from "@civic/schema";
import MiniSearch, { type Query, type SearchOptions } from "minisearch";
import { entriesOf, type SearchReader } from "./entries.ts";
import { type Entry, soughtFields } from "./entry.ts";
import { wordsOf, wordsSought } from "./folded.ts";
import type { FoundKind } from "./kinds.ts";
import { likeness, type NumberSought, numberSought } from "./number-sought.ts";
import { soughtPart } from "./sought.ts";
import { nearnessTo, type TitleStanding, titleStanding } from "./standing.ts";

/** How what was found answers what was typed: in every word, in words that are nearly the same, in some of the words. */
export type Closeness = "exact" | "similar" | "some";

/** An entry that was found, and why, where its title does not say so. */
export interface Hit {
  readonly entry: Entry;
  /** The number that was looked for. */
  readonly number?: string;
  /** The words, as they are compared, by which it was found. */
  readonly terms: readonly string[];
}

/** Hits of one kind. */
export interface HitGroup {
  readonly kind: FoundKind;
  readonly hits: readonly Hit[];
}

/** What was found, the kind of the best hit first. */
export interface Found {
  readonly closeness: Closeness;
  readonly groups: readonly HitGroup[];
  readonly total: number;
}

/** Looks for what is typed; of a long text, for its beginning. */
export type Search = (typed: string) => Found;

/** Where the numbers of a State as a whole stand on its page: those for an emergency, which have three digits, and the others. */
const numbersOfState = (number: string) =>
  number.replace(/\D/g, "").length <= 3 ? "facts" : "contact-points";

const none: Found = { closeness: "exact", groups: [], total: 0 };

const isBeginning = (term: string) => term.length >= 2 || /[^\p{Script=Latin}\p{N}]/u.test(term);

const common: SearchOptions = {
  combineWith: "AND",
  // Of one letter, a word begins with it in nearly every name.
  prefix: (term, index, terms) => (index === terms.length - 1 ? isBeginning(term) : term.length >= 4),
  boost: { short: 8, names: 4, other: 1.2, bodies: 1.5, labels: 1, place: 0.6, kind: 0.3 },
};

/** One letter of a short word may be another, two of a longer one. */
const mistyped: SearchOptions = {
  ...common,
  fuzzy: (term) => (/\d/.test(term) || term.length < 4 ? false : term.length < 6 ? 1 : 2),
};

/** Makes the search over an index; entries are added in steps, so that the page answers meanwhile. */
export async function createSearch(index: SearchIndex, reader: SearchReader): Promise<Search> {
  const entries = entriesOf(index, reader);
  const engine = new MiniSearch<Entry>({
    idField: "key",
    fields: [...soughtFields],
    extractField: (entry, field) =>
      field === "key" ? entry.key : entry.found[field as keyof Entry["found"]],
    tokenize: remembered(),
    processTerm: (term) => term,
  });
  await engine.addAllAsync(entries, { chunkSize: 60 });
  const byKey = new Map(entries.map((entry) => [entry.key, entry]));
  const shown: Shown = {
    byKey,
    order: orderOf(entries, reader),
    nearness: nearnessTo(reader.language, index),
  };
  const weigh: SearchOptions = {
    boostDocument: (key) => weights[byKey.get(String(key))?.kind ?? "service"] ?? 1,
  };
  const ask = (query: Query, options: SearchOptions) =>
    engine
      .search(query, { ...options, ...weigh, tokenize: (text) => [...wordsSought(text)] })
      .map(({ id, score, terms }) => ({ key: String(id), score, terms }));

  return (whole) => {
    const typed = soughtPart(whole);
    if (wordsSought(typed).length === 0) return none;
    const number = numberSought(typed);
    const numbered = number === undefined ? [] : withNumber(entries, number, ask);
    const sought = wordsSought(typed);
    // Where a number alone is looked for and somebody has it, the same digits in a name mean something else.
    const isNumberAlone = number?.rest === "" && numbered.length > 0;
    const found = isNumberAlone
      ? []
      : ask(typed, common).map((one) => ({ ...one, title: standingOf(byKey.get(one.key), sought) }));
    if (numbered.length + found.length > 0) return grouped(join(numbered, found), shown, "exact");
    const similar = ask(typed, mistyped);
    if (similar.length > 0) return grouped(similar, shown, "similar");
    const some = ask(typed, { ...mistyped, combineWith: "OR" });
    return some.length === 0 ? none : grouped(some, shown, "some");
  };
}

function standingOf(entry: Entry | undefined, sought: readonly string[]): TitleStanding {
  return entry === undefined ? 0 : titleStanding(entry, sought);
}

/** The words of a text, each once; many entries are of the same State and the same bodies. */
function remembered(): (text: string) => string[] {
  const known = new Map<string, string[]>();
  return (text) => {
    const words = known.get(text) ?? [...new Set(wordsOf(text))];
    known.set(text, words);
    return words;
  };
}

/** Places that stand for many records come before them where both are named. */
const weights: Readonly<Partial<Record<FoundKind, number>>> = {
  country: 6,
  need: 3.3,
  head: 3,
  organisation: 1.3,
};

interface Scored {
  readonly key: string;
  readonly score: number;
  readonly terms: readonly string[];
  readonly number?: string;
  /** How well its title answers; of whoever has a number, it is not asked. */
  readonly title?: TitleStanding;
}

/** Where a number is looked for, whoever has it comes before whoever has the same digits in a name. */
const aboveAnyText = 10_000;

function withNumber(
  entries: readonly Entry[],
  sought: NumberSought,
  ask: (query: Query, options: SearchOptions) => readonly Scored[],
): readonly Scored[] {
  const rest = sought.rest === "" ? undefined : new Set(ask(sought.rest, common).map(({ key }) => key));
  return entries.flatMap((entry) => {
    if (rest !== undefined && !rest.has(entry.key)) return [];
    const [best] = entry.numbers
      .map((number) => ({ number, alike: likeness(number, sought) }))
      .sort((a, b) => b.alike - a.alike);
    if (best === undefined || best.alike === 0) return [];
    const score = aboveAnyText * (best.alike + whoseNumber(entry));
    return [{ key: entry.key, score, terms: [], number: best.number.display ?? best.number.number }];
  });
}

/** A line itself comes before a body that is reached there, and both before what names the number among others. */
function whoseNumber({ kind, isLine }: Entry): number {
  if (isLine) return 0.8;
  return numberShares[kind] ?? 0;
}

const numberShares: Readonly<Partial<Record<FoundKind, number>>> = {
  organisation: 0.6,
  service: 0.4,
  country: 0.2,
};

function join(numbered: readonly Scored[], found: readonly Scored[]): readonly Scored[] {
  const known = new Set(numbered.map(({ key }) => key));
  return [...numbered, ...found.filter(({ key }) => !known.has(key))];
}

interface Shown {
  readonly byKey: ReadonlyMap<string, Entry>;
  /** Where a State stands among the others, by name. */
  readonly order: (state: string | undefined) => number;
  /** How near a State is to whoever reads the language of the page. */
  readonly nearness: (state: string | undefined) => number;
}

function orderOf(entries: readonly Entry[], { region, language }: SearchReader): Shown["order"] {
  const states = [...new Set(entries.flatMap(({ state }) => state ?? []))];
  const names = new Map(states.map((state) => [state, region(state)]));
  const { compare } = new Intl.Collator(language);
  states.sort((a, b) => compare(names.get(a) ?? a, names.get(b) ?? b));
  const places = new Map(states.map((state, place) => [state, place]));
  return (state) => (state === undefined ? -1 : (places.get(state) ?? -1));
}

/** Scores that are about the same: what is nearer to the reader then comes first. */
function roundly({ score }: Scored): number {
  return score >= aboveAnyText ? score : Math.round(Math.log2(score));
}

function grouped(scored: readonly Scored[], { byKey, order, nearness }: Shown, closeness: Closeness): Found {
  const inOrder = scored
    .flatMap((one) => ({ ...one, entry: byKey.get(one.key) }))
    .filter((one): one is Scored & { readonly entry: Entry } => one.entry !== undefined)
    .sort(
      (a, b) =>
        Number(b.number !== undefined) - Number(a.number !== undefined) ||
        (b.title ?? 0) - (a.title ?? 0) ||
        roundly(b) - roundly(a) ||
        nearness(a.entry.state) - nearness(b.entry.state) ||
        b.score - a.score ||
        order(a.entry.state) - order(b.entry.state),
    );
  const groups = new Map<FoundKind, Hit[]>();
  for (const { entry, number, terms } of inOrder) {
    const hits = groups.get(entry.kind) ?? [];
    groups.set(entry.kind, hits);
    hits.push(number === undefined ? { entry, terms } : { entry: atNumbers(entry, number), terms, number });
  }
  return {
    closeness,
    groups: [...groups].map(([kind, hits]) => ({ kind, hits })),
    total: inOrder.length,
  };
}

/** Who looked for a number is led to it, not to the head of the page. */
function atNumbers(entry: Entry, number: string): Entry {
  const { kind, place } = entry;
  return kind === "country" && place.page === "country"
    ? { ...entry, place: { ...place, anchor: numbersOfState(number) } }
    : entry;
}
