import type { Criterion, Evidence, LocalisedText } from "../../../generated/types/model.ts";
import { type GraphNode, textValues } from "./graph.ts";
import type { Within } from "./legal-nodes.ts";

/**
 * Conditions as requirements, each with its words: the profile knows neither “or” nor “not” nor the facts. Conditions that all
 * have to be met are one requirement each; any other combination is one, and has a home only where it has words of its own.
 */
export function addRequirements(
  {
    words,
    criteria,
  }: { readonly words?: LocalisedText | undefined; readonly criteria?: Criterion | undefined },
  { iri, graph }: Within,
) {
  const parts = criteria === undefined ? [] : criteria.op === "all" ? criteria.of : [criteria];
  const names = [...(words ? [words] : []), ...parts.map(wordsOf).filter((each) => each !== undefined)];
  const nodes = names.map((name, index) =>
    graph.add({
      "@id": `${iri}#requirement-${index}`,
      "@type": "Requirement",
      "Requirement.identifier": `${iri}#requirement-${index}`,
      "Requirement.name": textValues(name),
    }),
  );
  return nodes.length > 0 ? { "PublicService.holdsRequirement": nodes } : {};
}

function wordsOf(criterion: Criterion): LocalisedText | undefined {
  return criterion.op === "human-check" ? criterion.text : criterion.label;
}

/** What is to be sent with a claim. */
export function addEvidence(evidence: readonly Evidence[], { iri, graph }: Within) {
  const nodes = evidence.map(
    ({ what, note }, index): GraphNode =>
      graph.add({
        "@id": `${iri}#evidence-${index}`,
        "@type": "Evidence",
        "Evidence.identifier": `${iri}#evidence-${index}`,
        "Evidence.name": textValues(what),
        ...(note && { "Evidence.description": textValues(note) }),
      }),
  );
  return nodes.length > 0 ? { "PublicService.hasInput": nodes } : {};
}
