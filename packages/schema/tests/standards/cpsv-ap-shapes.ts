import { readFileSync } from "node:fs";
import { join } from "node:path";
import jsonld from "jsonld";
import { Parser, Store } from "n3";
import SHACLValidator from "rdf-validate-shacl";
import { cpsvApContext } from "../../src/interop/cpsv-ap/graph.ts";

const folder = join(import.meta.dirname, "cpsv-ap-3.2.0");
const context = JSON.parse(readFileSync(join(folder, "cpsv-ap.jsonld"), "utf8")) as {
  readonly "@context": Readonly<Record<string, unknown>>;
};
let validator: SHACLValidator | undefined;

/** The terms of the published context. */
export const terms: ReadonlySet<string> = new Set(Object.keys(context["@context"]));

/** A document in JSON-LD as a graph, without a network: it knows one context. */
export async function graphOf(document: object): Promise<Store> {
  const nquads = await jsonld.toRDF(document as jsonld.JsonLdDocument, {
    format: "application/n-quads",
    documentLoader: async (url: string) => {
      if (url !== cpsvApContext) throw new Error(`no document ${url} offline`);
      return { documentUrl: url, document: context, contextUrl: undefined } as never;
    },
  });
  return new Store(new Parser({ format: "N-Quads" }).parse(String(nquads)));
}

/** What the published shapes say against a graph: the node, the path and the constraint of each violation. */
export async function violationsOf(graph: Store): Promise<readonly string[]> {
  validator ??= new SHACLValidator(
    new Store(new Parser().parse(readFileSync(join(folder, "cpsv-ap-SHACL.ttl"), "utf8"))),
  );
  const report = (await validator.validate(graph)) as unknown as { readonly results: readonly Result[] };
  return report.results.map(
    ({ focusNode, path, sourceConstraintComponent }) =>
      `${focusNode?.value} ${path?.value} ${sourceConstraintComponent?.value.split("#").at(-1)}`,
  );
}

interface Term {
  readonly value: string;
}

interface Result {
  readonly focusNode?: Term;
  readonly path?: Term;
  readonly sourceConstraintComponent?: Term;
}
