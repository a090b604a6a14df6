import { DataFactory, Parser, Reasoner, Store } from "n3";
import { describe, expect, test } from "vitest";
import { skosFiles } from "./skos.ts";

const skos = "http://www.w3.org/2004/02/skos/core#";

/** What follows from the mappings, in the statements of the SKOS Reference (S19, S22, S24, S39 to S45). */
const rules = `@prefix skos: <${skos}> .
{ ?a skos:exactMatch ?b } => { ?b skos:exactMatch ?a } .
{ ?a skos:exactMatch ?b . ?b skos:exactMatch ?c } => { ?a skos:exactMatch ?c } .
{ ?a skos:relatedMatch ?b } => { ?b skos:relatedMatch ?a } .
{ ?a skos:broadMatch ?b } => { ?b skos:narrowMatch ?a } .
{ ?a skos:narrowMatch ?b } => { ?b skos:broadMatch ?a } .
{ ?a skos:broadMatch ?b } => { ?a skos:broaderTransitive ?b } .
{ ?a skos:broader ?b } => { ?a skos:broaderTransitive ?b } .
{ ?a skos:broaderTransitive ?b . ?b skos:broaderTransitive ?c } => { ?a skos:broaderTransitive ?c } .`;

/** The statements of some Turtle, and all that follows from them. */
function closureOf(turtle: readonly string[]): Store {
  const graph = new Store(turtle.flatMap((text) => new Parser().parse(text)));
  new Reasoner(graph).reason(new Store(new Parser({ format: "text/n3" }).parse(rules)));
  return graph;
}

/** The pairs that one property relates, without those that relate a thing to itself. */
function pairs(graph: Store, property: string): [string, string][] {
  return graph
    .getQuads(null, DataFactory.namedNode(skos + property), null, null)
    .map(({ subject, object }): [string, string] => [subject.value, object.value])
    .filter(([from, to]) => from !== to);
}

/** The pairs that two properties relate, which SKOS says are disjoint. */
function both(graph: Store, one: string, other: string): string[] {
  const related = new Set(pairs(graph, one).map(String));
  return pairs(graph, other)
    .map(String)
    .filter((pair) => related.has(pair));
}

/** What stands below itself. */
function circles(graph: Store): string[] {
  return graph
    .getQuads(null, DataFactory.namedNode(`${skos}broaderTransitive`), null, null)
    .filter(({ subject, object }) => subject.equals(object))
    .map(({ subject }) => subject.value);
}

/** Concepts of these lists that the closure makes one. */
function sameConcepts(graph: Store): string[] {
  const own = (iri: string) => iri.startsWith("urn:civic:codelist:");
  return pairs(graph, "exactMatch")
    .filter(([one, other]) => own(one) && own(other) && one < other)
    .map(String);
}

const turtle = [...skosFiles()].filter(([name]) => name.endsWith(".ttl")).map(([, text]) => text);

describe("the mappings of all code lists, as one graph", () => {
  const graph = closureOf(turtle);

  test.each(["broadMatch", "narrowMatch", "relatedMatch"])("no exactMatch is a %s as well (S46)", (match) => {
    expect(pairs(graph, "exactMatch").length).toBeGreaterThan(200);
    expect(both(graph, "exactMatch", match)).toEqual([]);
  });

  test("nothing related is also wider, not even by way of a parent (S27)", () => {
    expect(both(graph, "broaderTransitive", "relatedMatch")).toEqual([]);
  });

  test("nothing is the same as what is wider, and nothing stands below itself", () => {
    expect(both(graph, "exactMatch", "broaderTransitive")).toEqual([]);
    expect(circles(graph)).toEqual([]);
  });

  test("a foreign concept is exactMatch of one concept: no need is a service, no provider a scheme", () => {
    expect(sameConcepts(graph)).toEqual([]);
  });
});

describe("a fault in a mapping is found", () => {
  const faulty = (statements: string) =>
    closureOf([
      `@prefix skos: <${skos}> . @prefix a: <urn:civic:codelist:a:> . @prefix m: <urn:civic:mapping:m:> . ${statements}`,
    ]);

  test("over an exactMatch in between, in either direction", () => {
    const graph = faulty(
      "a:one skos:exactMatch m:x . a:two skos:exactMatch m:x, m:y . m:y skos:narrowMatch a:one .",
    );
    expect(both(graph, "exactMatch", "broadMatch")).toHaveLength(1);
    expect(both(graph, "exactMatch", "narrowMatch")).toHaveLength(1);
    expect(sameConcepts(graph)).toHaveLength(1);
  });

  test("over a parent", () => {
    const graph = faulty(
      "a:one skos:broader a:two; skos:relatedMatch m:x . a:two skos:broadMatch m:x . a:three skos:broader a:four; skos:exactMatch m:y . a:four skos:broadMatch m:y .",
    );
    expect(both(graph, "broaderTransitive", "relatedMatch")).toHaveLength(1);
    expect(both(graph, "exactMatch", "broaderTransitive")).toHaveLength(1);
    const circle = faulty(
      "a:one skos:broader a:two . a:two skos:broadMatch m:x . a:one skos:narrowMatch m:x .",
    );
    expect(circles(circle)).toHaveLength(3);
  });
});
