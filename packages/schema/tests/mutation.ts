import fc from "fast-check";

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Values that sit near the edges of formats. */
const awkward: fc.Arbitrary<Json> = fc.oneof(
  fc.constantFrom<Json>(
    null,
    "",
    " ",
    0,
    -1,
    1.5,
    1e21,
    true,
    [],
    {},
    "2026-02-30",
    "2026-13",
    "2026-1-1",
    "P",
    "PT",
    "P1Y2M3DT4H",
    "P1W",
    "P1W2D",
    "http://a.b",
    "https://x.y/é",
    "https://x.y/%zz",
    "https://x.y/a b",
    "ftp://x.y",
    "https://localhost/",
    "en",
    "EN",
    "fr-BE",
    "sr-Latn",
    "x-fr-own-code",
    "x-FR-own",
    "112",
    "+33180523376",
    "0033",
    "12.345",
    "012",
    "1,000",
    "EUR",
    "eur",
    "civic/service/fr-116006",
    "fr/service/a--b",
    "emergency",
    "follow-up",
    "١٢",
    "2026-11-23\n",
    "fr\n",
    "P1Y\n",
    "civic/service/fr-116006\r\n",
    "2026\u2028",
    "\nEUR",
    "💶",
  ),
  fc.string(),
  fc.integer(),
  fc.constant<Json>({ en: "text" }),
  fc.constant<Json>({ en: "" }),
  fc.constant<Json>({ "not a tag": "text" }),
  fc.constant<Json>({ "en\n": "text" }),
);

const properties = [
  "id",
  "kind",
  "en",
  "extra",
  "provenance",
  "method",
  "channel",
  "number",
  "cap",
  "__proto__x",
];

/** A real record after one to three random alterations, some of which leave it valid. */
export function mutated(records: readonly object[]): fc.Arbitrary<unknown> {
  return fc
    .tuple(
      fc.constantFrom(...records),
      fc.array(
        fc.record({
          at: fc.nat(),
          operation: fc.constantFrom("replace", "remove", "add", "copy", "exchange", "exchange", "append"),
          value: awkward,
          key: fc.constantFrom(...properties),
          from: fc.nat(),
        }),
        { minLength: 1, maxLength: 3 },
      ),
    )
    .map(([record, steps]) => {
      const document = structuredClone(record) as unknown as Json;
      for (const step of steps) alter(document, step);
      return document;
    });
}

interface Alteration {
  readonly at: number;
  readonly operation: string;
  readonly value: Json;
  readonly key: string;
  readonly from: number;
}

function alter(document: Json, { at, operation, value, key, from }: Alteration): void {
  const places = [...placesOf(document)];
  const place = places[at % places.length];
  if (!place) return;
  const { parent, name } = place;
  if (operation === "remove") {
    if (Array.isArray(parent)) parent.splice(Number(name), 1);
    else delete parent[name];
    return;
  }
  const replacement =
    operation === "append"
      ? appended(read(place), from)
      : structuredClone(copiedValue({ operation, from, place }, places) ?? value);
  if (operation === "add" && !Array.isArray(parent)) parent[key] = replacement;
  else if (Array.isArray(parent)) parent[Number(name)] = replacement;
  else parent[name] = replacement;
}

/** What ends a line in some language ends a text for its regular expressions. */
const endings = ["\n", "\r", "\r\n", "\u0085", "\u2028", " ", "\u0661"];

function appended(value: Json, from: number): Json {
  return typeof value === "string" ? `${value}${endings[from % endings.length]}` : value;
}

/** The value of any other place, or for an exchange of one with the same name, which often fits. */
function copiedValue(
  { operation, from, place }: { operation: string; from: number; place: Place },
  places: readonly Place[],
): Json | undefined {
  const named = operation === "exchange" ? places.filter(({ name }) => name === place.name) : places;
  const copied = operation === "copy" || operation === "exchange" ? named[from % named.length] : undefined;
  return copied && read(copied);
}

interface Place {
  readonly parent: Json[] | { [key: string]: Json };
  readonly name: string;
}

function read({ parent, name }: Place): Json {
  return (Array.isArray(parent) ? parent[Number(name)] : parent[name]) ?? null;
}

function* placesOf(value: Json): Generator<Place> {
  if (typeof value !== "object" || value === null) return;
  for (const name of Object.keys(value)) {
    const place = { parent: value, name };
    yield place;
    yield* placesOf(read(place));
  }
}
