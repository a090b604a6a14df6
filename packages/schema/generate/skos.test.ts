import fc from "fast-check";
import type { Quad } from "n3";
import { describe, expect, test } from "vitest";
import type { Language } from "../src/languages/languages.ts";
import { type CodelistDocument, type ConceptDocument, codelistDocuments, labelStatus } from "./codelists.ts";
import { skosFiles } from "./skos.ts";
import { skosGraph } from "./skos-graph.ts";
import { jsonLd } from "./skos-json-ld.ts";
import { jsonLdQuads, nTriples, turtleQuads } from "./skos-quads.ts";
import { conceptUri } from "./skos-terms.ts";
import { turtle } from "./skos-turtle.ts";

const skos = "http://www.w3.org/2004/02/skos/core#";
const owl = "http://www.w3.org/2002/07/owl#";
const dct = "http://purl.org/dc/terms/";
const matchTypes = ["exactMatch", "closeMatch", "broadMatch", "narrowMatch", "relatedMatch"] as const;

const files = skosFiles();
const fileOf = (name: string) => files.get(`codelists/${name}`) ?? "";

/** Questions to one resource of a graph. */
function about(quads: readonly Quad[], subject: string) {
  const objects = (property: string) =>
    quads
      .filter((one) => one.subject.value === subject && one.predicate.value === property)
      .map(({ object }) => object);
  const values = (property: string) => objects(property).map(({ value }) => value);
  const texts = (property: string) =>
    Object.fromEntries(
      objects(property).map((object) => [object.termType === "Literal" && object.language, object.value]),
    );
  return { objects, values, texts, first: (property: string) => values(property)[0] };
}

/** What SKOS says of a concept, in the words of the code list. */
function conceptFrom(quads: readonly Quad[], list: string, code: string) {
  const { values, texts, first } = about(quads, `${list}:${code}`);
  const codeOf = (uri: string | undefined) => uri?.slice(list.length + 1);
  const since = /^Deprecated since (.*)\.$/s.exec(first(`${skos}changeNote`) ?? "")?.[1];
  return {
    code: first(`${skos}notation`),
    parent: codeOf(first(`${skos}broader`)),
    labels: texts(`${skos}prefLabel`),
    definition: texts(`${skos}definition`).en,
    since: first(`${owl}versionInfo`),
    deprecated: first(`${owl}deprecated`) && { since, replacedBy: codeOf(first(`${dct}isReplacedBy`)) },
    mappings: matchTypes.flatMap((match) =>
      values(`${skos}${match}`).map((uri) => {
        const [, source, mapped = ""] = /^urn:civic:mapping:([^:]+):([^:]*)$/.exec(uri) ?? [];
        return { source, code: decodeURIComponent(mapped), match };
      }),
    ),
  };
}

/** The same of the source, as far as SKOS has a property for it. */
function conceptIn(list: CodelistDocument, concept: ConceptDocument) {
  const { code, parent, labels, definition, since = list.since, deprecated, mappings = [] } = concept;
  const byMatch = matchTypes.flatMap((match) => mappings.filter((mapping) => mapping.match === match));
  return {
    ...{ code, parent, labels, definition, since },
    deprecated: deprecated && { since: deprecated.since, replacedBy: deprecated.replacedBy },
    mappings: byMatch.map((mapping) => ({ ...mapping, source: mapping.source.toLowerCase() })),
  };
}

function expectRoundTrip(quads: readonly Quad[], list: CodelistDocument): void {
  const scheme = `urn:civic:codelist:${list.id}`;
  const { texts, values } = about(quads, scheme);
  expect(values(`${skos}notation`)).toEqual([list.id]);
  expect(values(`${owl}versionInfo`)).toEqual([list.since]);
  expect(texts(`${skos}prefLabel`)).toEqual(list.labels);
  const members = quads.filter(({ predicate }) => predicate.value === `${skos}inScheme`);
  expect(members.map(({ object }) => object.value)).toEqual(list.concepts.map(() => scheme));
  const codes = members.map(({ subject }) => subject.value.slice(scheme.length + 1));
  expect(codes.map((code) => conceptFrom(quads, scheme, code))).toEqual(
    list.concepts.map((concept) => conceptIn(list, concept)),
  );
}

function expectSoundHierarchy(quads: readonly Quad[], list: CodelistDocument): void {
  const pairs = (property: string) =>
    quads
      .filter(({ predicate }) => predicate.value === `${skos}${property}`)
      .map(({ subject, object }) => [subject.value, object.value]);
  const inverse = (property: string) => pairs(property).map(([from, to]) => [to, from]);
  const sorted = (list: (string | undefined)[][]) => list.map(String).sort();
  expect(sorted(pairs("narrower"))).toEqual(sorted(inverse("broader")));
  expect(sorted(pairs("hasTopConcept"))).toEqual(sorted(inverse("topConceptOf")));
  expect(pairs("broader").length + pairs("topConceptOf").length).toBe(list.concepts.length);
}

describe.each(codelistDocuments())("SKOS of $id", (list) => {
  const quads = turtleQuads(fileOf(`${list.id}.ttl`));

  test("is the same graph in Turtle and JSON-LD, without a statement twice", async () => {
    const triples = nTriples(quads);
    expect(new Set(triples).size).toBe(triples.length);
    expect(nTriples(await jsonLdQuads(fileOf(`${list.id}.jsonld`)))).toEqual(triples);
  });

  test("reads back to the source", () => {
    expectRoundTrip(quads, list);
  });

  test("has every narrower and top concept from both ends", () => {
    expectSoundHierarchy(quads, list);
  });

  test("says who may add codes, what must be summed, and which labels are drafts", () => {
    const { objects } = about(quads, `urn:civic:codelist:${list.id}`);
    const notes = objects(`${skos}scopeNote`).map(({ value }) => value);
    expect(notes[0]).toMatch(list.openness === "open" ? /^Open list/ : /^Closed list/);
    expect(notes).toHaveLength(list.sensitivity ? 2 : 1);
    expect(objects(`${skos}editorialNote`).map(({ value }) => value)).toEqual(
      Object.entries(labelStatus).map(([tag, status]) => `Labels in ${tag}: ${status}.`),
    );
  });

  test("relates a concept to a foreign one in one way only", () => {
    const mapped = quads.filter(({ object }) => object.value.startsWith("urn:civic:mapping:"));
    const pairs = mapped.map(({ subject, object }) => `${subject.value} ${object.value}`);
    expect(new Set(pairs).size).toBe(pairs.length);
  });
});

test("tells every foreign vocabulary apart by its name in lower case", () => {
  const concepts: ConceptDocument[] = codelistDocuments().flatMap((list) => list.concepts);
  const sources = new Set(concepts.flatMap(({ mappings = [] }) => mappings.map(({ source }) => source)));
  expect(new Set([...sources].map((source) => source.toLowerCase())).size).toBe(sources.size);
  for (const source of sources) expect(source).toMatch(/^[A-Z0-9-]+$/);
});

test("gives two files to a list, the same each time", () => {
  const names = codelistDocuments().flatMap(({ id }) => [`codelists/${id}.ttl`, `codelists/${id}.jsonld`]);
  expect([...files.keys()]).toEqual(names);
  expect([...skosFiles()]).toEqual([...files]);
});

test("writes a concept as SKOS has it", () => {
  const triples = nTriples(turtleQuads(fileOf("need.ttl"))).join("");
  const concept = "<urn:civic:codelist:need:psychological-first-aid>";
  const broader = `<${skos}broader> <urn:civic:codelist:need:psychological-support>`;
  expect(triples).toContain(`${concept} ${broader} .\n`);
  expect(triples).toContain(`${concept} <${skos}prefLabel> "الإسعاف النفسي الأولي"@ar .\n`);
  expect(triples).toContain(`${concept} <${skos}inScheme> <urn:civic:codelist:need> .\n`);
  const bracketed = nTriples(turtleQuads(fileOf("victim-status.ttl"))).join("");
  expect(bracketed).toContain("<urn:civic:mapping:vrd:2(1)(a)(ii)>");
  expect(triples).toContain("<urn:civic:mapping:oe:goods%2Fpersonal_safety>");
});

const text = fc.string({ unit: "binary", minLength: 1, maxLength: 12 });
const labels = fc.record({ en: text, fr: text, es: text, de: text, ar: text } satisfies Record<
  Language,
  typeof text
>);
const code = fc.stringMatching(/^[a-z][a-z0-9]{0,5}(-[a-z0-9]{1,4})?$/);
const mapping = fc.record({
  source: fc.stringMatching(/^[A-Z0-9]{1,4}(-[A-Z0-9]{1,3})?$/),
  code: text,
  match: fc.constantFrom(...matchTypes),
});

const concept = fc.record(
  {
    code,
    definition: text,
    labels,
    mappings: fc.uniqueArray(mapping, { selector: ({ source, code }) => `${source} ${code}`, maxLength: 4 }),
    since: fc.constantFrom("0.2.0", "1.0.0"),
    deprecated: fc.record({ since: text, replacedBy: code }, { requiredKeys: ["since"] }),
  },
  { requiredKeys: ["code", "definition", "labels"] },
);

/** A list with a tree: a concept hangs below one before it, or below none. */
const document: fc.Arbitrary<CodelistDocument> = fc
  .record({
    id: code,
    openness: fc.constantFrom("open" as const, "closed" as const),
    labels,
    concepts: fc.uniqueArray(fc.tuple(concept, fc.nat()), { selector: ([{ code }]) => code, maxLength: 6 }),
  })
  .map(({ concepts, ...head }) => ({
    ...head,
    since: "0.1.0",
    labelStatus,
    concepts: concepts.map(([one, pick], index) => {
      const parent = concepts[pick % (index + 1)]?.[0].code;
      return parent === undefined || parent === one.code ? one : { ...one, parent };
    }),
  }));

test("keeps any text, any foreign code, any tree and any deprecation in both serialisations", async () => {
  await fc.assert(
    fc.asyncProperty(document, async (list) => {
      const graph = skosGraph(list);
      const quads = turtleQuads(turtle(graph, conceptUri(list.id, "")));
      expect(nTriples(await jsonLdQuads(jsonLd(graph)))).toEqual(nTriples(quads));
      expectRoundTrip(quads, list);
      expectSoundHierarchy(quads, list);
    }),
    { numRuns: 300 },
  );
});

test("is read without another document, and what a reader would drop is an error", async () => {
  const file = (context: unknown) =>
    JSON.stringify({ "@context": context, "@graph": [{ "@id": "urn:a", b: "c" }] });
  await expect(jsonLdQuads(file("https://example.org/context"))).rejects.toThrow();
  await expect(jsonLdQuads(file({}))).rejects.toThrow();
  expect(await jsonLdQuads(file({ b: "urn:b" }))).toHaveLength(1);
});
