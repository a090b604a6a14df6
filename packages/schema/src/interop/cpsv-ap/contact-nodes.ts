import type { Contact, OpeningHours } from "../../../generated/types/model.ts";
import { openingHoursText } from "../opening-hours-text.ts";
import { type Graph, type GraphNode, textValue, textValues, webIri } from "./graph.ts";

/** Contacts that a contact point has a field for: telephone, e-mail and pages. Letters, visits and messages have none. */
export function addContacts(contacts: readonly Contact[], iri: string, graph: Graph): readonly GraphNode[] {
  return contacts.flatMap((contact, index) => {
    const reached = reachedBy(contact, graph);
    if (reached === undefined) return [];
    const node = `${iri}#contact-${index}`;
    return [
      graph.add({
        "@id": node,
        "@type": "ContactPoint",
        ...reached,
        ...(contact.hours && hoursOf(contact.hours, { iri: `${node}-hours`, graph })),
      }),
    ];
  });
}

function reachedBy(contact: Contact, { foreign }: Graph): Readonly<Record<string, unknown>> | undefined {
  switch (contact.channel) {
    case "telephone":
      // A fax would be called.
      return contact.type === "fax" ? undefined : { "ContactPoint.hasTelephone": [contact.number] };
    case "email":
      return { "ContactPoint.hasEmail": [contact.address] };
    case "web":
      return { "ContactPoint.contactPage": [foreign(webIri(contact.url), "Document")] };
    default:
      return undefined;
  }
}

function hoursOf(hours: OpeningHours, { iri, graph }: { readonly iri: string; readonly graph: Graph }) {
  const text = openingHoursText(hours);
  const descriptions = [
    ...(text === "" ? [] : textValue(text, "zxx")),
    ...(hours.note ? textValues(hours.note) : []),
  ];
  if (descriptions.length === 0) return {};
  const node = graph.add({
    "@id": iri,
    "@type": "TemporalEntity",
    "TemporalEntity.description": descriptions,
  });
  return { "ContactPoint.openingHours": [node] };
}
