import type { LocalisedText } from "../../../generated/types/model.ts";

/** A node of the graph, or a reference to one. */
export interface GraphNode {
  readonly "@id": string;
  readonly "@type"?: string | readonly string[];
  readonly [term: string]: unknown;
}

/** A text with the tag of its language. */
export interface LanguageValue {
  readonly "@value": string;
  readonly "@language": string;
}

/** The address of the JSON-LD context that is published with CPSV-AP 3.2.0. */
export const cpsvApContext = "https://semiceu.github.io/CPSV-AP/releases/3.2.0/context/cpsv-ap.jsonld";

/** Every text in its languages; a bare string would be read as a text without language, which the shapes refuse. */
export function textValues(text: LocalisedText): readonly LanguageValue[] {
  return Object.entries(text).map(([language, value]) => ({ "@value": value, "@language": language }));
}

/** The same of a text in one language. */
export function textValue(value: string, language: string): readonly LanguageValue[] {
  return [{ "@value": value, "@language": language }];
}

/** The IRI of a record. */
export function recordIri(id: string): string {
  return `urn:civic:record:${id.replaceAll("/", ":")}`;
}

/** A web address as an IRI, in which a vertical bar may not stand (RFC 3987). */
export function webIri(url: string): string {
  return url.replaceAll("|", "%7C");
}

/** A graph that is being made: nodes that several others refer to stand in it once. */
export interface Graph {
  readonly add: (node: GraphNode) => GraphNode;
  /** The concept of a code list of ours. */
  readonly concept: (list: string, code: string) => GraphNode;
  /** A node of a vocabulary elsewhere, with the type that the shapes ask for. */
  readonly foreign: (iri: string, type: string) => GraphNode;
  readonly nodes: () => readonly GraphNode[];
}

/** Begins a graph. */
export function newGraph(): Graph {
  const nodes = new Map<string, GraphNode>();
  const add = (node: GraphNode): GraphNode => {
    const before = nodes.get(node["@id"]);
    // One address may be a page and a law.
    const types = [...new Set([...typesOf(before), ...typesOf(node)])];
    nodes.set(node["@id"], {
      ...before,
      ...node,
      "@type": types.length === 1 ? types[0] : types,
    } as GraphNode);
    return { "@id": node["@id"] };
  };
  return {
    add,
    concept: (list, code) => add({ "@id": `urn:civic:codelist:${list}:${code}`, "@type": "Concept" }),
    foreign: (iri, type) => add({ "@id": iri, "@type": type }),
    nodes: () => [...nodes.values()],
  };
}

function typesOf(node: GraphNode | undefined): readonly string[] {
  return node?.["@type"] === undefined ? [] : [node["@type"]].flat();
}

/** A State or a part of one (ISO 3166), as a place. */
export function placeOf(code: string, { foreign }: Graph): GraphNode {
  return foreign(`https://www.iso.org/obp/ui/#iso:code:3166:${code.toUpperCase()}`, "Location");
}

/** A language of two letters (ISO 639-1), by its IRI at the authority of the standard; of others there is none. */
export function languageOf(tag: string, { foreign }: Graph): GraphNode | undefined {
  const language = tag.slice(0, 2);
  if (tag !== language) return undefined;
  return foreign(`http://id.loc.gov/vocabulary/iso639-1/${language}`, "LinguisticSystem");
}
