import jsonld from "jsonld";
import { Parser, type Quad, Writer } from "n3";

/** The statements of a Turtle text. */
export function turtleQuads(text: string): Quad[] {
  return new Parser({ format: "text/turtle" }).parse(text);
}

/** The context stands inside each file: whatever else a file asks for is an error, and no network is used. */
async function noDocument(url: string): Promise<never> {
  throw new Error(`The file needs another document: ${url}`);
}

/** The statements of a JSON-LD text, by its own context; what would be dropped in reading it is an error. */
export async function jsonLdQuads(text: string): Promise<Quad[]> {
  const options = { documentLoader: noDocument, format: "application/n-quads", safe: true } as const;
  return new Parser({ format: "N-Quads" }).parse(String(await jsonld.toRDF(JSON.parse(text), options)));
}

/** The statements as sorted N-Triples: two graphs without blank nodes are equal when these are. */
export function nTriples(quads: readonly Quad[]): string[] {
  const writer = new Writer({ format: "N-Triples" });
  return quads.map((one) => writer.quadsToString([one])).sort();
}
