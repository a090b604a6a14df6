import type { Codelist, Concept, MatchType } from "../src/index.ts";
import type { CodelistDocument, ConceptDocument } from "./codelists.ts";
import { codelistUri, conceptUri, mappingUri, type SkosValues } from "./skos-terms.ts";

/** One resource of the graph of a code list: the list itself or a concept. */
export interface SkosNode {
  readonly iri: string;
  readonly type: "ConceptScheme" | "Concept";
  readonly values: SkosValues;
}

/**
 * A published code list as SKOS: the concept scheme, then its concepts in their order.
 *
 * The facets that only some lists have (phases, claimant, group …) have no SKOS property: they are in the JSON.
 */
export function skosGraph(list: CodelistDocument): SkosNode[] {
  const childrenOf = (parent: string | undefined) =>
    list.concepts
      .filter((concept) => concept.parent === parent)
      .map((concept) => conceptUri(list.id, concept.code));
  return [
    schemeNode(list, childrenOf(undefined)),
    ...list.concepts.map((concept) => conceptNode(list, concept, childrenOf(concept.code))),
  ];
}

function schemeNode(list: CodelistDocument, topConcepts: readonly string[]): SkosNode {
  const statuses = Object.entries(list.labelStatus).map(([tag, status]) => `Labels in ${tag}: ${status}.`);
  return {
    iri: codelistUri(list.id),
    type: "ConceptScheme",
    values: {
      notation: list.id,
      prefLabel: list.labels,
      scopeNote: { en: usageNotes(list) },
      editorialNote: { en: statuses },
      versionInfo: list.since,
      hasTopConcept: topConcepts,
    },
  };
}

function usageNotes({ openness, sensitivity }: Codelist): string[] {
  const notes = {
    open: "Open list: a State may add codes of its own.",
    closed: "Closed list: codes may not be added.",
    "aggregate-only": "Values must only ever be published as sums over many persons.",
  };
  return [notes[openness], ...(sensitivity ? [notes[sensitivity]] : [])];
}

function conceptNode(
  list: CodelistDocument,
  concept: ConceptDocument,
  narrower: readonly string[],
): SkosNode {
  const scheme = codelistUri(list.id);
  return {
    iri: conceptUri(list.id, concept.code),
    type: "Concept",
    values: {
      inScheme: scheme,
      notation: concept.code,
      prefLabel: concept.labels,
      definition: { en: concept.definition },
      versionInfo: concept.since ?? list.since,
      ...(concept.parent === undefined
        ? { topConceptOf: scheme }
        : { broader: conceptUri(list.id, concept.parent) }),
      ...(narrower.length > 0 && { narrower }),
      ...matches(concept),
      ...deprecation(list.id, concept),
    },
  };
}

function matches({ mappings = [] }: Concept): SkosValues {
  const found: { [Match in MatchType]?: string[] } = {};
  for (const { source, code, match } of mappings) {
    const uris = found[match] ?? [];
    found[match] = uris;
    uris.push(mappingUri(source, code));
  }
  return found;
}

function deprecation(list: string, { deprecated }: Concept): SkosValues {
  if (!deprecated) return {};
  const { since, replacedBy } = deprecated;
  return {
    changeNote: { en: `Deprecated since ${since}.` },
    deprecated: true,
    ...(replacedBy !== undefined && { isReplacedBy: conceptUri(list, replacedBy) }),
  };
}
