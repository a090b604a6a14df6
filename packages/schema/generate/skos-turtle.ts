import { DataFactory, type NamedNode, type Quad, Writer } from "n3";
import type { SkosNode } from "./skos-graph.ts";
import { namespaces, type SkosTerm, skosTerms, termIri } from "./skos-terms.ts";

const { literal, namedNode, quad } = DataFactory;
const rdfType = namedNode("http://www.w3.org/1999/02/22-rdf-syntax-ns#type");

/** Writes a graph as Turtle 1.1; `code:` stands for the codes of the list. */
export function turtle(nodes: readonly SkosNode[], codes: string): string {
  const { skos, dct, owl } = namespaces;
  const writer = new Writer({ format: "text/turtle", prefixes: { skos, dct, owl, code: codes } });
  writer.addQuads(nodes.flatMap(quadsOf));
  let written = "";
  writer.end((error, text: string) => {
    if (error) throw error;
    written = text;
  });
  return written;
}

function quadsOf(node: SkosNode): Quad[] {
  const subject = namedNode(node.iri);
  const type = quad(subject, rdfType, namedNode(`${namespaces.skos}${node.type}`));
  return [type, ...(Object.keys(skosTerms) as SkosTerm[]).flatMap((term) => statements(subject, node, term))];
}

function statements(subject: NamedNode, { values }: SkosNode, term: SkosTerm): Quad[] {
  const value = values[term];
  if (value === undefined) return [];
  const property = namedNode(termIri(term));
  return objectsOf(term, value).map((object) => quad(subject, property, object));
}

function objectsOf(term: SkosTerm, value: NonNullable<SkosNode["values"][SkosTerm]>) {
  if (value === true) return [literal("true", namedNode(`${namespaces.xsd}boolean`))];
  if (typeof value === "string") {
    return [skosTerms[term].kind === "resource" ? namedNode(value) : literal(value)];
  }
  if (isList(value)) return value.map((iri) => namedNode(iri));
  return Object.entries(value).flatMap(([tag, texts]) => [texts].flat().map((text) => literal(text, tag)));
}

/** `Array.isArray` does not narrow a readonly array. */
function isList(value: object): value is readonly string[] {
  return Array.isArray(value);
}
