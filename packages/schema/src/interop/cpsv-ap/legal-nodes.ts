import type { LegalReference } from "../../../generated/types/model.ts";
import { type Graph, type GraphNode, textValue, textValues, webIri } from "./graph.ts";

/** Where a record stands in the graph. */
export interface Within {
  readonly iri: string;
  readonly language: string;
  readonly graph: Graph;
}

/** Laws, each as a rule that the service follows and as the legal resource that it implements, which has an address alone. */
export function addLegalBasis(references: readonly LegalReference[], { iri, language, graph }: Within) {
  const rules: GraphNode[] = [];
  const resources: GraphNode[] = [];
  for (const [index, reference] of references.entries()) {
    const { title, subject, url } = reference;
    const of = reference.language ?? language;
    const resource = graph.add({
      "@id": url === undefined ? `${iri}#law-${index}` : webIri(url),
      "@type": "LegalResource",
    });
    resources.push(resource);
    rules.push(
      graph.add({
        "@id": `${iri}#rule-${index}`,
        "@type": "Rule",
        "Rule.identifier": `${iri}#rule-${index}`,
        "Rule.name": textValue(title, of),
        // The profile asks for a description; the title says no more than it says.
        "Rule.description": subject ? textValues(subject) : textValue(title, of),
        "Rule.implements": [resource],
      }),
    );
  }
  return {
    ...(rules.length > 0 && { "PublicService.follows": rules, "PublicService.hasLegalResource": resources }),
  };
}
