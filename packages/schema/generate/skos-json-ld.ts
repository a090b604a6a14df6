import type { SkosNode } from "./skos-graph.ts";
import { namespaces, type SkosTerm, skosTerms } from "./skos-terms.ts";

/** Writes a graph as JSON-LD 1.1, a line a node, with its context inside, so that reading it needs no network. */
export function jsonLd(nodes: readonly SkosNode[]): string {
  const graph = nodes.map((node) => JSON.stringify(nodeObject(node))).join(",\n");
  return `{"@context":${JSON.stringify(context())},\n"@graph":[\n${graph}\n]}\n`;
}

function context(): Record<string, unknown> {
  const terms = (Object.keys(skosTerms) as SkosTerm[]).map((term) => [term, definition(term)]);
  return {
    ...namespaces,
    ConceptScheme: "skos:ConceptScheme",
    Concept: "skos:Concept",
    ...Object.fromEntries(terms),
  };
}

function definition(term: SkosTerm): string | Record<string, string> {
  const id = `${skosTerms[term].vocabulary}:${term}`;
  const byKind = {
    resource: { "@id": id, "@type": "@id" },
    resources: { "@id": id, "@type": "@id", "@container": "@set" },
    text: { "@id": id, "@container": "@language" },
    plain: id,
    flag: { "@id": id, "@type": "xsd:boolean" },
  };
  return byKind[skosTerms[term].kind];
}

/** The values of a node already have the shape which the context gives to them. */
function nodeObject({ iri, type, values }: SkosNode): Record<string, unknown> {
  const present = (Object.keys(skosTerms) as SkosTerm[]).filter((term) => values[term] !== undefined);
  return {
    "@id": iri,
    "@type": type,
    ...Object.fromEntries(present.map((term) => [term, values[term]])),
  };
}
