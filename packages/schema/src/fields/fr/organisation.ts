import type { PartWords } from "../field-words.ts";

/** Words in French of the fields of organisations. */
export const organisation: PartWords<"Organisation"> = {
  "Organisation.accreditations": {
    name: "agréments",
    help: "Reconnaissances par une autorité, qui lui permettent d’aider les victimes ou d’agir pour elles.",
  },
  "Organisation.accreditations.as": {
    name: "agréé en tant que",
    help: "En quelle qualité l’organisme est reconnu.",
  },
  "Organisation.accreditations.by": { name: "agréé par", help: "Qui l’a reconnu." },
  "Organisation.accreditations.legalBasis": {
    name: "base juridique",
    help: "Lois, décrets et décisions sur lesquels l’agrément repose.",
  },
  "Organisation.accreditations.valid": {
    name: "période de validité",
    help: "De quand à quand l’agrément vaut.",
  },
  "Organisation.acronym": { name: "sigle", help: "Forme abrégée du nom, par exemple FGTI." },
  "Organisation.alternateNames": { name: "autres noms", help: "Autres noms en usage aujourd’hui." },
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
  "Organisation.functions": {
    name: "fonctions",
    help: "À quoi sert l’organisme, là où aucune phase ne le dit : politique publique, contrôle, mémoire.",
  },
  "Organisation.legalForm": {
    name: "forme juridique",
    help: "Sa forme en droit, par exemple un établissement public ou une association.",
  },
  "Organisation.lifeCycle": {
    name: "cycle de vie",
    help: "Si l’organisme existe aujourd’hui, et depuis quand ou jusqu’à quand.",
  },
  "Organisation.lifeCycle.period": { name: "période", help: "De quand à quand dure ce stade." },
  "Organisation.lifeCycle.stage": {
    name: "stade",
    help: "Où en est son existence : prévu, en place, terminé.",
  },
  "Organisation.memberOf": { name: "membre de", help: "Réseaux et fédérations dont il est membre." },
  "Organisation.partOf": { name: "rattaché à", help: "Organisme auquel il appartient." },
  "Organisation.phases": {
    name: "phases",
    help: "Quand, après un événement, il intervient. Champ omis : non précisé.",
  },
  "Organisation.providerTypes": { name: "types d’intervenant", help: "De quel genre d’organisme il s’agit." },
  "Organisation.role": { name: "rôle", help: "Ce qu’il fait pour les victimes." },
  "Organisation.sites": { name: "sites", help: "Lieux où l’organisme se trouve, chacun avec ses horaires." },
  "Organisation.website": { name: "site web", help: "Son propre site." },
};
