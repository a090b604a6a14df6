import type { PartWords } from "../field-words.ts";

/** Words in French of the fields of national systems. */
export const nationalSystem: PartWords<"NationalSystem"> = {
  "NationalSystem.authorities": { name: "autorités", help: "Organismes qui pilotent l’aide aux victimes." },
  "NationalSystem.contactPoints": {
    name: "points de contact",
    help: "À qui s’adresse une victime, ou un autre État.",
  },
  "NationalSystem.currency": { name: "monnaie", help: "Code ISO 4217." },
  "NationalSystem.declaredCoverage": {
    name: "couverture déclarée",
    help: "Couverture indiquée par l’éditeur, là où aucune fiche ne la donne.",
  },
  "NationalSystem.declaredCoverage.level": {
    name: "niveau",
    help: "Dans quelle mesure le besoin est couvert durant la phase.",
  },
  "NationalSystem.declaredCoverage.need": { name: "besoin", help: "Besoin couvert ou non." },
  "NationalSystem.declaredCoverage.note": {
    name: "note",
    help: "Pourquoi ce niveau, ou pour qui il ne vaut pas.",
  },
  "NationalSystem.declaredCoverage.phase": {
    name: "phase",
    help: "Phase durant laquelle il est couvert ou non.",
  },
  "NationalSystem.designation": {
    name: "désignation des actes",
    help: "Comment un acte est officiellement désigné, et par qui.",
  },
  "NationalSystem.designation.authorities": { name: "autorités", help: "Qui désigne." },
  "NationalSystem.designation.description": {
    name: "description",
    help: "La procédure, dans les termes de la source.",
  },
  "NationalSystem.emergencyNumbers": {
    name: "numéros d’urgence",
    help: "Numéros à appeler en cas d’urgence.",
  },
  "NationalSystem.languages": { name: "langues officielles", help: "Les langues officielles." },
  "NationalSystem.legalBasis": {
    name: "base juridique",
    help: "Lois, décrets et dispositions sur lesquels le système repose.",
  },
  "NationalSystem.needsAddressed": {
    name: "réponse aux besoins",
    help: "Comment l’État répond aux besoins, dans les termes de la source.",
  },
  "NationalSystem.needsAddressed.heading": { name: "intitulé", help: "Intitulé que la source leur donne." },
  "NationalSystem.needsAddressed.how": { name: "comment y répondre", help: "Comment on y répond." },
  "NationalSystem.needsAddressed.needs": { name: "besoins", help: "Les besoins visés." },
  "NationalSystem.summary": { name: "résumé", help: "Le système en un paragraphe." },
};
