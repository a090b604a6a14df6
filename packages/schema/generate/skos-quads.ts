import { DataFactory, type NamedNode, Parser, type Quad, Writer } from "n3";

const { literal, namedNode, quad } = DataFactory;
const rdfType = namedNode("http://www.w3.org/1999/02/22-rdf-syntax-ns#type");

type Json = Readonly<Record<string, unknown>>;

/** What a term of the context means: the part of JSON-LD 1.1 that the published files use. */
interface Definition {
  readonly iri: string;
  readonly type: string | undefined;
  readonly container: string | undefined;
}

/** The statements of a Turtle text. */
export function turtleQuads(text: string): Quad[] {
  return new Parser({ format: "text/turtle" }).parse(text);
}

/** The statements of a JSON-LD text, by its own context; what it should not use is an error. */
export function jsonLdQuads(text: string): Quad[] {
  const { "@context": context, "@graph": graph, ...more }: Json = JSON.parse(text);
  if (Object.keys(more).length > 0 || !Array.isArray(graph)) throw new Error("Not a context and a graph");
  const definitions = definitionsOf(objectOf(context));
  return graph.flatMap((node) => nodeQuads(objectOf(node), definitions));
}

/** The statements as sorted N-Triples: two graphs without blank nodes are equal when these are. */
export function nTriples(quads: readonly Quad[]): string[] {
  const writer = new Writer({ format: "N-Triples" });
  return quads.map((one) => writer.quadsToString([one])).sort();
}

function objectOf(value: unknown): Json {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new Error("Not an object");
  return { ...value };
}

function stringOf(value: unknown): string {
  if (typeof value !== "string") throw new Error(`Not a string: ${JSON.stringify(value)}`);
  return value;
}

function definitionsOf(context: Json): Map<string, Definition> {
  const expand = (name: string) => {
    const [prefix = "", suffix] = name.split(/:(.*)/s);
    const namespace = context[prefix];
    return suffix !== undefined && typeof namespace === "string" ? `${namespace}${suffix}` : name;
  };
  const entries = Object.entries(context).map(([term, definition]): [string, Definition] => {
    if (typeof definition === "string") {
      return [term, { iri: expand(definition), type: undefined, container: undefined }];
    }
    const { "@id": id, "@type": type, "@container": container, ...more } = objectOf(definition);
    if (Object.keys(more).length > 0) throw new Error(`Unknown keyword in the context: ${Object.keys(more)}`);
    return [
      term,
      {
        iri: expand(stringOf(id)),
        type: type === undefined ? undefined : expand(stringOf(type)),
        container: container === undefined ? undefined : stringOf(container),
      },
    ];
  });
  return new Map(entries);
}

function nodeQuads(node: Json, definitions: ReadonlyMap<string, Definition>): Quad[] {
  const definitionOf = (term: string) => {
    const definition = definitions.get(term);
    if (definition === undefined) throw new Error(`Not in the context: ${term}`);
    return definition;
  };
  const { "@id": id, "@type": type, ...values } = node;
  const subject = namedNode(stringOf(id));
  const properties = Object.entries(values).flatMap(([term, value]) => {
    const definition = definitionOf(term);
    return objectsOf(value, definition).map((object) => quad(subject, namedNode(definition.iri), object));
  });
  return [quad(subject, rdfType, namedNode(definitionOf(stringOf(type)).iri)), ...properties];
}

function objectsOf(value: unknown, { type, container }: Definition) {
  if (container === "@language") {
    return Object.entries(objectOf(value)).flatMap(([tag, texts]) =>
      [texts].flat().map((text) => literal(stringOf(text), tag)),
    );
  }
  if (Array.isArray(value) !== (container === "@set")) throw new Error("A set is a list, and only a set is");
  return [value].flat().map((item) => termOf(item, type));
}

function termOf(value: unknown, type: string | undefined): NamedNode | ReturnType<typeof literal> {
  if (type === "@id") return namedNode(stringOf(value));
  if (type === undefined) return literal(stringOf(value));
  if (typeof value !== "boolean") throw new Error(`Not a truth value: ${JSON.stringify(value)}`);
  return literal(String(value), namedNode(type));
}
