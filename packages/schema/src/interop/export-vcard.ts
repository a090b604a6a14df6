import type { CivicRecord, Contact, Site } from "../../generated/types/model.ts";
import type { Exported } from "./exported.ts";
import { exportable, lossesOf } from "./in-force.ts";
import { lossReport } from "./loss.ts";
import { tracked } from "./tracked.ts";
import { type ContactCard, type VcardOptions, vcardText } from "./vcard/vcard-text.ts";

const kinds = new Set(["organisation", "service", "compensation-scheme", "national-system"]);

/**
 * Bodies, services, schemes and contact points in force as a vCard 4.0 file (RFC 6350): a card each, and one for each of their
 * sites. What nobody can be reached by has no card. What a card has no property for stands in the report.
 */
export function exportVcard(records: readonly CivicRecord[], options: VcardOptions): Exported {
  const { records: reached, losses } = exportable(records, kinds);
  const readings = reached.map((record) => tracked(record, { in: record.id, field: record.kind }));
  const cards = readings.flatMap(({ value }) => cardsOf(value)).filter(({ contacts }) => contacts.length > 0);
  return {
    files: [{ name: "contacts.vcf", text: vcardText(cards, options) }],
    entries: cards.length,
    report: lossReport(lossesOf(losses, readings)),
  };
}

function cardsOf(record: CivicRecord): readonly ContactCard[] {
  const card = cardOf(record);
  switch (record.kind) {
    case "organisation":
      return [
        {
          ...card,
          contacts: record.contacts ?? [],
          ...(record.website !== undefined && { website: record.website }),
        },
        ...sitesOf(record, card),
      ];
    case "service":
      return [{ ...card, contacts: record.contacts ?? [] }, ...sitesOf(record, card)];
    case "compensation-scheme":
      return [{ ...card, contacts: record.application?.contacts ?? [] }];
    case "national-system":
      return [
        { ...card, contacts: record.emergencyNumbers ?? [] },
        ...(record.contactPoints ?? []).map(({ id, name, contacts = [] }) => ({
          ...card,
          id: `${card.id}#${id}`,
          name,
          contacts,
        })),
      ];
    default:
      return [];
  }
}

type Card = Omit<ContactCard, "contacts">;

function cardOf({ id, name, language, jurisdiction }: CivicRecord): Card {
  return { id, name, language, jurisdiction };
}

function sitesOf({ sites = [] }: { readonly sites?: readonly Site[] }, card: Card): readonly ContactCard[] {
  return sites.map((site, index) => ({
    ...card,
    id: `${card.id}#site-${index + 1}`,
    name: site.name,
    bodies: [card.name],
    contacts: [...placeOf(site), ...(site.contacts ?? [])],
  }));
}

function placeOf({ name, place, postalAddress }: Site): readonly Contact[] {
  if (place === undefined && postalAddress === undefined) return [];
  return [{ channel: "visit", place: place ?? name, ...(postalAddress && { postalAddress }) }];
}
