import type { Contact, LocalisedText, Site } from "../../generated/types/model.ts";

/** What may be reached: by contacts of its own, or at places where it is found. */
export interface Reached {
  readonly contacts?: readonly Contact[] | undefined;
  readonly sites?: readonly Site[] | undefined;
}

/**
 * Every way to reach a body or a service: its own contacts, then those of its sites, each labelled with the name of its site.
 * A site of which it is known where it is can be gone to, also where it has no contact.
 */
export function waysToReach({ contacts = [], sites = [] }: Reached): readonly Contact[] {
  return [...contacts, ...sites.flatMap(waysToSite)];
}

function waysToSite(site: Site): readonly Contact[] {
  const { contacts = [], name, provenance } = site;
  const named = contacts.map(
    (contact): Contact => ({
      ...contact,
      label: contact.label ? together(name, contact.label) : name,
      ...(provenance && !contact.provenance && { provenance }),
    }),
  );
  return contacts.some(({ channel }) => channel === "visit") ? named : [...named, ...visitOf(site)];
}

/** A site as a place to go to, where more than its name is known. */
function visitOf({ name, place, hours, provenance, ...site }: Site): readonly Contact[] {
  const { postalAddress, coordinates, directions, accessibility } = site;
  if (!place && !postalAddress && !coordinates && !directions) return [];
  return [
    {
      channel: "visit",
      place: place ?? name,
      ...(place && { label: name }),
      ...(postalAddress && { postalAddress }),
      ...(coordinates && { coordinates }),
      ...(directions && { directions }),
      ...(accessibility && { accessibility }),
      ...(hours && { hours }),
      ...(provenance && { provenance }),
    },
  ];
}

/** Two texts as one in each language that both have; the first alone where they share none. */
function together(first: LocalisedText, second: LocalisedText): LocalisedText {
  const shared = Object.entries(first).flatMap(([language, text]) => {
    const other = second[language as keyof LocalisedText];
    return other === undefined ? [] : [[language, `${text} · ${other}`]];
  });
  return shared.length > 0 ? Object.fromEntries(shared) : first;
}
