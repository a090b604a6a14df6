import { codelistDocuments } from "./codelists.ts";
import { skosGraph } from "./skos-graph.ts";
import { jsonLd } from "./skos-json-ld.ts";
import { conceptUri } from "./skos-terms.ts";
import { turtle } from "./skos-turtle.ts";

/** Every code list as SKOS: one Turtle and one JSON-LD file a list, which hold the same graph. */
export function skosFiles(): Map<string, string> {
  const files = new Map<string, string>();
  for (const list of codelistDocuments()) {
    const graph = skosGraph(list);
    files.set(`codelists/${list.id}.ttl`, turtle(graph, conceptUri(list.id, "")));
    files.set(`codelists/${list.id}.jsonld`, jsonLd(graph));
  }
  return files;
}
