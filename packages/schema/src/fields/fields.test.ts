import { describe, expect, test } from "vitest";
import { model } from "../../generated/structure/model.ts";
import { languages, languageTags } from "../languages/languages.ts";
import { loadFields } from "../languages/load-fields.ts";
import { recordKinds } from "../records/kinds.ts";
import { referredName, resolved } from "../structure/references.ts";
import type { Structure } from "../structure/structure.ts";
import { en } from "./en.ts";
import { englishWords, memberNames } from "./english-words.ts";
import { type FieldId, fieldIdAt, fieldIds, fieldWords } from "./fields.ts";

/** Pointers to every field that the structure tree has for a kind; each named part is entered once. */
function* pointersIn(structure: Structure, at: string, seen: Set<string>): Generator<string> {
  const part = referredName(structure);
  if (part !== undefined && seen.has(part)) return;
  if (part !== undefined) seen.add(part);
  const { oneOf = [], properties = {}, items } = resolved(structure, model.definitions);
  // Variants of a named part are entered in full: fields that they share are met more than once.
  for (const variant of oneOf) yield* pointersIn(variant, at, seen);
  if (items) yield* pointersIn(items, `${at}/0`, seen);
  const values = resolved(structure, model.definitions).additionalProperties;
  if (values) yield* pointersIn(values, `${at}/fr`, seen);
  for (const [member, inner] of Object.entries(properties)) {
    yield `${at}/${member}`;
    yield* pointersIn(inner, `${at}/${member}`, seen);
  }
}

const pointersOf = (kind: (typeof recordKinds)[number]) => [
  ...pointersIn({ $ref: `#/$defs/${model.kinds[kind]}` }, "", new Set()),
];

describe("the register of fields", () => {
  test.each(recordKinds)("names every field of %s", (kind) => {
    const nameless = pointersOf(kind).filter((pointer) => fieldIdAt(kind, pointer) === undefined);
    expect(nameless).toEqual([]);
  });

  test("names nothing that is no field", () => {
    const ofRecords = recordKinds.flatMap((kind) =>
      pointersOf(kind).map((pointer) => fieldIdAt(kind, pointer)),
    );
    const ofSituations = Object.keys(model.definitions.Situation?.properties ?? {}).map(
      (name) => `Situation.${name}`,
    );
    expect([...new Set([...ofRecords, ...ofSituations])].toSorted()).toEqual([...fieldIds].toSorted());
  });

  test("calls every field in English by plain words, and says what it holds in whole sentences", () => {
    expect(Object.keys(en)).toEqual(fieldIds);
    for (const [id, { name, help }] of Object.entries(en)) {
      expect([id, name]).toEqual([id, expect.stringMatching(/^[A-Za-z][a-z]*(?:[ -][A-Za-z][a-z]*)*$/)]);
      expect([id, help]).toEqual([id, expect.stringMatching(/^[^`]{5,}[.…]\)?$/)]);
    }
  });

  test("calls no field in English by a word that says nothing before an empty line, nor two of a part alike", () => {
    const joining = /^(?:after|as|as of|at|born by|by|in|is|nth|of|on|per|to|up to|valid|what|with)$/;
    const named = Object.entries(en).map(([id, { name }]) => [id.slice(0, id.lastIndexOf(".")), name]);
    expect(named.filter(([, name = ""]) => joining.test(name))).toEqual([]);
    expect(new Set(named.map((each) => each.join(": "))).size).toBe(named.length);
  });

  test("has no word written by hand that the generator does not use", () => {
    const members = new Set(fieldIds.map((id) => id.slice(id.lastIndexOf(".") + 1)));
    expect(Object.keys(memberNames).filter((member) => !members.has(member))).toEqual([]);
    for (const [id, words] of Object.entries(englishWords)) expect(en[id as FieldId]).toMatchObject(words);
  });

  test.each(languageTags)("has no empty word in %s", async (tag) => {
    for (const words of Object.values(await languages[tag].fields()))
      expect([words.name, words.help]).toEqual([expect.stringMatching(/\S/), expect.stringMatching(/\S/)]);
  });
});

describe("the id of a field at a place", () => {
  test.each<[string, FieldId | undefined]>([
    ["/name", "CivicRecord.name"],
    ["/name/fr", "CivicRecord.name"],
    ["/legalBasis/0/title", "LegalReference.title"],
    ["/timeLimit/clocks", "CompensationScheme.timeLimit.clocks"],
    ["/timeLimit/clocks/0", "CompensationScheme.timeLimit.clocks"],
    ["/timeLimit/clocks/0/endsOn", "Clock.endsOn"],
    ["/timeLimit/provenance", "CivicRecord.provenance"],
    ["/amounts/0/entries/1/value", "Amount.entries.value"],
    ["/criteria/of/0/of/1/groups", "Criterion.groups"],
    ["/extensions/fr/anything", "CivicRecord.extensions"],
    ["", undefined],
    ["/colour", undefined],
    ["/toString", undefined],
    ["/timeLimit/name", undefined],
  ])("%s", (pointer, id) => {
    expect(fieldIdAt("compensation-scheme", pointer)).toBe(id);
  });
});

describe("the words of a field", () => {
  test("are in the language asked for, where it has them", async () => {
    const words = fieldWords("CompensationScheme.legalBasis", await loadFields("fr"));
    expect(words).toMatchObject({ name: "base juridique", language: "fr" });
  });

  test("are in English where it lacks them, and say so", async () => {
    const { fields: _, ...register } = await loadFields("de");
    expect(fieldWords("Clock.endsOn", { ...register, fields: {} })).toEqual({
      name: "ends on",
      help: "A fixed last day, whatever the length gives: the earlier of the two counts.",
      language: "en",
    });
  });
});
