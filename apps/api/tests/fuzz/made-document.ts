import type { Json, JsonRecord } from "../support/compiled-records.ts";
import { sampleService } from "../support/sample-record.ts";
import { someJson, someText } from "./material.ts";
import type { Random } from "./random.ts";

/** A document to send, and where it would be published. */
export interface MadeDocument {
  readonly bytes: Buffer;
  readonly id: string;
}

type Maker = (random: Random, records: readonly JsonRecord[]) => MadeDocument;

/** A valid service of the State `be`, mostly new or the next version of one that is there. */
const validService: Maker = (random) => {
  const slug = `made-${random.below(300)}`;
  const record = sampleService({
    slug,
    version: random.chance(0.6) ? 1 : random.pick([2, 2, 3, 4, 1_000_000]),
    name: { en: `Help line ${slug}` },
  });
  const own = {
    ...record,
    extensions: { be: { said: random.below(2 ** 31), "and-so": "on ".repeat(random.below(2_000)) } },
  };
  return { bytes: Buffer.from(JSON.stringify(own)), id: record.id };
};

/** A compiled record after alterations of its values. */
const alteredRecord: Maker = (random, records) => {
  const record = structuredClone(random.pick(records));
  const { id } = record;
  for (let step = 0; step <= random.below(4); step += 1) alter(record, random);
  return { bytes: Buffer.from(JSON.stringify(record)), id };
};

/** A compiled record after alterations of its bytes. */
const damagedRecord: Maker = (random, records) => {
  const record = random.pick(records);
  const bytes = Buffer.from(JSON.stringify(record));
  for (let step = 0; step <= random.below(4); step += 1)
    bytes[random.below(bytes.length)] = random.below(256);
  return { bytes: random.chance(0.3) ? bytes.subarray(0, random.below(bytes.length)) : bytes, id: record.id };
};

/** Anything at all. */
const anything: Maker = (random, records) => ({
  bytes: random.chance(0.5)
    ? Buffer.from(JSON.stringify(someJson(random, 5)))
    : Buffer.from(Array.from({ length: random.below(400) }, () => random.below(256))),
  id: random.pick(records).id,
});

/** A document at or beyond a bound: values, levels, bytes, members of one object, digits. */
const atBound: Maker = (random) => {
  const record = sampleService({ slug: "bound" });
  const extension = random.pick([
    () => `[${"1,".repeat(random.pick([18_000, 19_900, 20_100]))}1]`,
    () =>
      `${"[".repeat(random.pick([95, 97, 98, 100, 5_000]))}1${"]".repeat(random.pick([95, 97, 98, 100, 5_000]))}`,
    () => `"${"x".repeat(random.pick([900_000, 1_048_000, 1_049_000, 1_500_000]))}"`,
    () => `{${Array.from({ length: 5_000 }, (_, index) => `"k${index}":${index}`).join(",")}}`,
    () => "9".repeat(random.pick([17, 400, 100_000])),
    () => `"${"\\u0000".repeat(10_000)}"`,
    () => `[${'"\\ud800",'.repeat(1_000)}1]`,
  ])();
  const text = JSON.stringify(record).replace("{", `{"extensions":{"be":{"n":${extension}}},`);
  return { bytes: Buffer.from(text), id: record.id };
};

/** Characters of a list that was made long: some are too long for the door. */
const longest = 2_000_000;

/** Lists of a record made long: what is compared with everything else in it costs the square. */
const longLists: Maker = (random, records) => {
  const record = structuredClone(random.pick(records));
  const lists = placesOf(record).filter(({ parent, name }) => Array.isArray(read(parent, name)));
  for (let step = 0; step <= random.below(3) && lists.length > 0; step += 1) {
    const { parent, name } = random.pick(lists);
    const list = read(parent, name) as Json[];
    // A list in a list would become longer than any text can be.
    const room = Math.floor(longest / JSON.stringify(list).length);
    const times = Math.min(random.pick([10, 100, 1_000]), room);
    const length = Math.min(times * list.length, 15_000);
    write(
      parent,
      name,
      Array.from({ length }, (_, at) => list[at % list.length] ?? null),
    );
  }
  return { bytes: Buffer.from(JSON.stringify(record)), id: record.id };
};

/** Conditions that take many tries to settle. */
const hardCriteria: Maker = (random, records) => {
  const schemes = records.filter((record) => record.criteria !== undefined);
  const record = {
    ...structuredClone(random.pick(schemes)),
    criteria: criterion(random, random.pick([2, 5, 20])),
  };
  return { bytes: Buffer.from(JSON.stringify(record)), id: record.id };
};

const countries = ["fr", "be", "de", "es", "it", "gb", "us", "au"];

function criterion(random: Random, depth: number): Json {
  const label = { en: "A condition" };
  const op = depth > 0 ? random.pick(["all", "all", "any", "not"]) : "leaf";
  if (op === "not") return { op, of: criterion(random, depth - 1), label };
  if (op !== "leaf") {
    const leaves = Array.from({ length: random.pick([1, 3, 15]) }, () => criterion(random, 0));
    return { op, of: [criterion(random, depth - 1), ...leaves], label };
  }
  return random.pick<() => Json>([
    () => ({ op: "code", fact: "event-type", in: ["terrorist-act"], label }),
    () => ({ op: "fact", fact: "dependent-on-victim", label }),
    () => ({
      op: "date",
      fact: "event-date",
      is: random.pick(["on-or-after", "before"]),
      date: `19${10 + random.below(90)}-01-01`,
      label,
    }),
    () => ({
      op: "country",
      fact: random.pick(["event-country", "nationality", "residence", "victim-nationality"]),
      states: [random.pick(countries)],
      label,
    }),
    () => ({
      op: "code",
      fact: "victim-status",
      in: [random.pick(["bereaved-relative", "orphan", "dependant", "survivor"])],
      label,
    }),
  ])();
}

const makers: readonly (readonly [number, Maker])[] = [
  [30, validService],
  [30, alteredRecord],
  [15, damagedRecord],
  [10, anything],
  [5, atBound],
  [5, longLists],
  [5, hardCriteria],
];
const urn = makers.flatMap(([weight, maker]) => Array.from({ length: weight }, () => maker));

/** A document, valid or not. */
export function madeDocument(random: Random, records: readonly JsonRecord[]): MadeDocument {
  return random.pick(urn)(random, records);
}

type Parent = Json[] | { [key: string]: Json };
type Place = { readonly parent: Parent; readonly name: string };

function read(parent: Parent, name: string): Json {
  return (Array.isArray(parent) ? parent[Number(name)] : parent[name]) ?? null;
}

function write(parent: Parent, name: string, value: Json): void {
  if (Array.isArray(parent)) parent[Number(name)] = value;
  else parent[name] = value;
}

function add(parent: Parent, name: string, value: Json): void {
  if (Array.isArray(parent)) parent.push(value);
  // Defined, so that `__proto__` is a member like any other.
  else Object.defineProperty(parent, name, { value, enumerable: true, configurable: true, writable: true });
}

function placesOf(value: Json): Place[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.keys(value).flatMap((name) => [
    { parent: value, name },
    ...placesOf((value as { [key: string]: Json })[name] ?? null),
  ]);
}

function alter(record: JsonRecord, random: Random): void {
  const places = placesOf(record);
  if (places.length === 0) return;
  const { parent, name } = random.pick(places);
  const other = random.pick(places);
  const operation = random.below(5);
  if (operation === 0) {
    if (Array.isArray(parent)) parent.splice(Number(name), 1);
    else delete parent[name];
  } else if (operation === 1) write(parent, name, someJson(random));
  else if (operation === 2) write(parent, name, structuredClone(read(other.parent, other.name)));
  else if (operation === 3) add(parent, someText(random), someJson(random));
  else {
    const value = read(parent, name);
    if (typeof value === "string") write(parent, name, `${value}${someText(random)}`);
  }
}
