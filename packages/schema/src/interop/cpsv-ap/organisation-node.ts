import type { Organisation, Parties, PostalAddress } from "../../../generated/types/model.ts";
import { type Graph, type GraphNode, placeOf, recordIri, textValue, textValues } from "./graph.ts";

/** An organisation, which the profile calls public whatever it is: it knows no other authority of a service. */
export function addOrganisation(organisation: Organisation, graph: Graph): GraphNode {
  const { id, name, jurisdiction, regions, sites = [] } = organisation;
  const addresses = sites.flatMap(({ postalAddress }, index) =>
    postalAddress
      ? [
          addAddress(`${recordIri(id)}#address-${index}`, postalAddress, {
            graph,
            language: organisation.language,
          }),
        ]
      : [],
  );
  return graph.add({
    "@id": recordIri(id),
    // The shapes do not know that a public organisation is an agent: both are written out.
    "@type": ["PublicOrganization", "Agent"],
    "Agent.identifier": id,
    "Agent.name": textValues(name),
    "PublicOrganization.preferredLabel": textValues(name),
    "PublicOrganization.spatial": (regions ?? [jurisdiction]).map((code) => placeOf(code, graph)),
    ...(addresses.length > 0 && { "Agent.address": addresses }),
  });
}

function addAddress(
  iri: string,
  address: PostalAddress,
  { graph, language }: { readonly graph: Graph; readonly language: string },
): GraphNode {
  const said = (text: string | undefined, term: string) =>
    text === undefined ? {} : { [`Address.${term}`]: textValue(text, language) };
  return graph.add({
    "@id": iri,
    "@type": "Address",
    ...said(address.recipient, "locatorName"),
    ...said(address.street?.join(", "), "thoroughfare"),
    ...said(address.district, "addressArea"),
    ...said(address.locality, "postName"),
    ...said(address.region, "administrativeUnitLevel2"),
    ...said(address.country.toUpperCase(), "administrativeUnitLevel1"),
    ...(address.postalCode !== undefined && { "Address.postCode": address.postalCode }),
  });
}

/** Who stands behind a service, and where it is. */
export interface Behind {
  readonly record: { readonly id: string; readonly jurisdiction: string };
  readonly known: ReadonlySet<string>;
  readonly graph: Graph;
  /** Told of the place of an organisation that is not among the records. */
  readonly missing: (index: number) => void;
}

/**
 * The authorities of a service: its organisations, and where none of them has a record, those that it names in words. The
 * profile asks for one; a record without any has the State itself, by its code.
 */
export function authoritiesOf(
  parties: Parties,
  { record, known, graph, missing }: Behind,
): readonly GraphNode[] {
  const { organisations = [], description } = parties;
  const nodes = organisations.flatMap((id, index) => {
    if (known.has(id)) return [{ "@id": recordIri(id) }];
    missing(index);
    return [];
  });
  if (nodes.length > 0 && description === undefined) return nodes;
  const label = description ? textValues(description) : textValue(record.jurisdiction.toUpperCase(), "und");
  const named = {
    "@id": `${recordIri(record.id)}#authority`,
    "@type": "PublicOrganization",
    "PublicOrganization.preferredLabel": label,
    "PublicOrganization.spatial": [placeOf(record.jurisdiction, graph)],
  };
  return [...nodes, graph.add(named)];
}
