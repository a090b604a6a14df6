/** Namespaces of the RDF vocabularies that the code lists are written in. */
export const namespaces = {
  skos: "http://www.w3.org/2004/02/skos/core#",
  dct: "http://purl.org/dc/terms/",
  owl: "http://www.w3.org/2002/07/owl#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
} as const;

/** What a property says, by its kind. */
interface ValueOf {
  readonly resource: string;
  readonly resources: readonly string[];
  /** By language; one language may have several texts. */
  readonly text: Readonly<Record<string, string | readonly string[]>>;
  readonly plain: string;
  readonly flag: true;
}

interface Term {
  readonly vocabulary: keyof typeof namespaces;
  readonly kind: keyof ValueOf;
}

const skos = <const Kind extends keyof ValueOf>(kind: Kind) => ({ vocabulary: "skos", kind }) as const;

/** The properties used, in the order in which both serialisations write them. */
export const skosTerms = {
  inScheme: skos("resource"),
  topConceptOf: skos("resource"),
  notation: skos("plain"),
  prefLabel: skos("text"),
  definition: skos("text"),
  broader: skos("resource"),
  narrower: skos("resources"),
  exactMatch: skos("resources"),
  closeMatch: skos("resources"),
  broadMatch: skos("resources"),
  narrowMatch: skos("resources"),
  relatedMatch: skos("resources"),
  scopeNote: skos("text"),
  editorialNote: skos("text"),
  changeNote: skos("text"),
  versionInfo: { vocabulary: "owl", kind: "plain" },
  deprecated: { vocabulary: "owl", kind: "flag" },
  isReplacedBy: { vocabulary: "dct", kind: "resource" },
  hasTopConcept: skos("resources"),
} as const satisfies Readonly<Record<string, Term>>;

/** Name of a property, without its namespace. */
export type SkosTerm = keyof typeof skosTerms;

/** What is said about one resource, by property. */
export type SkosValues = {
  readonly [Term in SkosTerm]?: ValueOf[(typeof skosTerms)[Term]["kind"]];
};

/** The full IRI of a property. */
export function termIri(term: SkosTerm): string {
  return `${namespaces[skosTerms[term].vocabulary]}${term}`;
}

/** Stable identifier of a code list. */
export function codelistUri(list: string): string {
  return `urn:civic:codelist:${list}`;
}

/** Stable identifier of a code in its list. */
export function conceptUri(list: string, code: string): string {
  return `${codelistUri(list)}:${code}`;
}

/**
 * Identifier of a concept of another vocabulary. It stays in the namespace of this project, because nobody may
 * mint identifiers in the namespace of somebody else; the code there is percent-encoded, so that it reads back.
 */
export function mappingUri(source: string, code: string): string {
  return `urn:civic:mapping:${source.toLowerCase()}:${encodeURIComponent(code)}`;
}
