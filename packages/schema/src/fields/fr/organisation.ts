import type { PartWords } from "../field-words.ts";

/** Words in French of the fields of organisations. */
export const organisation: PartWords<"Organisation"> = {
  "Organisation.contacts": {
    name: "contacts",
    help: "Comment les victimes ou les professionnels joignent l’organisme.",
  },
  "Organisation.established": { name: "création", help: "Quand l’organisme a été créé." },
  "Organisation.formerNames": {
    name: "anciens noms",
    help: "Noms que l’organisme a portés, pour que les documents anciens restent compréhensibles.",
  },
  "Organisation.formerNames.name": { name: "nom", help: "L’ancien nom." },
  "Organisation.formerNames.note": {
    name: "note",
    help: "Pourquoi il a changé, ou ce qui a changé avec lui.",
  },
  "Organisation.formerNames.used": {
    name: "période d’usage",
    help: "De quand à quand l’organisme l’a porté.",
  },
  "Organisation.memberOf": { name: "membre de", help: "Réseaux et fédérations dont il est membre." },
  "Organisation.partOf": { name: "rattaché à", help: "Organisme auquel il appartient." },
  "Organisation.phases": {
    name: "phases",
    help: "Quand, après un événement, il intervient. Champ omis : non précisé.",
  },
  "Organisation.providerTypes": { name: "types d’intervenant", help: "De quel genre d’organisme il s’agit." },
  "Organisation.role": { name: "rôle", help: "Ce qu’il fait pour les victimes." },
  "Organisation.website": { name: "site web", help: "Son propre site." },
};
