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
  "NationalSystem.needsAddressed.how": {
    name: "comment y répondre",
    help: "Comment on y répond. Champ omis : inconnu.",
  },
  "NationalSystem.needsAddressed.needs": { name: "besoins", help: "Les besoins visés." },
  "NationalSystem.needsAssessments": {
    name: "évaluation des besoins",
    help: "Comment les besoins d’une victime sont évalués, et avec quel instrument.",
  },
  "NationalSystem.needsAssessments.description": {
    name: "description",
    help: "Ce qui est demandé, et ce qui s’ensuit.",
  },
  "NationalSystem.needsAssessments.instrument": {
    name: "instrument",
    help: "Nom du questionnaire ou de la procédure.",
  },
  "NationalSystem.needsAssessments.phases": {
    name: "phases",
    help: "Quand l’évaluation a lieu. Champ omis : non précisé.",
  },
  "NationalSystem.needsAssessments.url": { name: "adresse web", help: "Où lire l’instrument." },
  "NationalSystem.needsAssessments.usedBy": { name: "utilisé par", help: "Qui évalue les besoins." },
  "NationalSystem.statedGaps": {
    name: "lacunes signalées",
    help: "Ce qui n’existe pas, selon une source. Ce dont personne ne parle est inconnu et ne figure nulle part.",
  },
  "NationalSystem.statedGaps.appliesTo": {
    name: "pour qui",
    help: "Pour qui rien n’existe, alors que cela existe pour d’autres.",
  },
  "NationalSystem.statedGaps.asOf": {
    name: "situation au",
    help: "Date à laquelle c’était exact, si elle est antérieure à celle de la fiche.",
  },
  "NationalSystem.statedGaps.needs": { name: "besoins", help: "Besoins auxquels rien ne répond." },
  "NationalSystem.statedGaps.phases": {
    name: "phases",
    help: "Durant quelles phases. Champ omis : à toutes.",
  },
  "NationalSystem.statedGaps.text": {
    name: "texte",
    help: "Ce qui n’existe pas, dans les termes de la source.",
  },
  "NationalSystem.subdivisions": {
    name: "subdivisions",
    help: "Parties de l’État que ses fiches distinguent, avec leur nom.",
  },
  "NationalSystem.subdivisions.code": {
    name: "code",
    help: "Partie d’un État, ISO 3166-2 en minuscules : gb-sct, be-bru, au-nsw.",
  },
  "NationalSystem.subdivisions.name": { name: "nom", help: "Comment s’appelle cette partie." },
  "NationalSystem.subdivisions.partOf": {
    name: "située dans",
    help: "La partie plus grande où elle se trouve. Champ omis : directement dans l’État.",
  },
  "NationalSystem.summary": { name: "résumé", help: "Le système en un paragraphe." },
  "NationalSystem.victimList": {
    name: "liste des victimes",
    help: "Qui tient la liste des victimes d’un événement, et qui peut la recevoir.",
  },
  "NationalSystem.victimList.description": {
    name: "description",
    help: "À quoi sert la liste, dans les termes de la source.",
  },
  "NationalSystem.victimList.keptBy": { name: "tenue par", help: "Qui tient la liste." },
  "NationalSystem.victimList.legalBasis": {
    name: "base juridique",
    help: "Lois, décrets et dispositions sur lesquels la liste repose.",
  },
  "NationalSystem.victimList.sharedWith": {
    name: "communiquée à",
    help: "Qui peut recevoir la liste, ou une partie de celle-ci.",
  },
};
