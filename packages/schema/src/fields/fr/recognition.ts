import type { PartWords } from "../field-words.ts";

/** Words in French of the fields of recognition, memory and official designation. */
export const recognition: PartWords<
  "RecognitionMeasure" | "DayRule" | "Designation" | "RemembranceInterval"
> = {
  "DayRule.day": { name: "jour", help: "Jour du mois, de 1 à 31." },
  "DayRule.description": { name: "description", help: "Qui fixe la date chaque année, et quand." },
  "DayRule.firstHeld": {
    name: "première édition",
    help: "Quand la journée a eu lieu pour la première fois.",
  },
  "DayRule.intervals": {
    name: "fréquence",
    help: "À quel rythme la journée a lieu, si ce n’est pas chaque année ; du plus ancien au plus récent.",
  },
  "DayRule.lastHeld": { name: "dernière édition", help: "Quand la journée a lieu pour la dernière fois." },
  "DayRule.month": { name: "mois", help: "Mois de l’année, de 1 à 12." },
  "DayRule.nth": {
    name: "rang dans le mois",
    help: "Du premier au cinquième du mois, ou -1 pour le dernier.",
  },
  "DayRule.offset": {
    name: "jours par rapport à Pâques",
    help: "Jours après le dimanche de Pâques du calendrier grégorien ; nombre négatif avant.",
  },
  "DayRule.rule": { name: "règle", help: "Comment la date se détermine chaque année." },
  "DayRule.weekday": { name: "jour de la semaine", help: "Le jour de la semaine." },
  "Designation.act": { name: "acte", help: "Décret, déclaration ou décision." },
  "Designation.date": { name: "date", help: "Jour de la désignation." },
  "Designation.designatedBy": { name: "désigné par", help: "Autorité qui a désigné l’événement." },
  "Designation.event": { name: "événement", help: "L’événement désigné." },
  "Designation.event.country": { name: "pays", help: "État sur le territoire duquel l’événement a eu lieu." },
  "Designation.event.description": {
    name: "description",
    help: "L’événement tel que l’autorité le nomme ; jamais le nom d’une victime.",
  },
  "Designation.event.period": { name: "période", help: "Quand l’événement a eu lieu." },
  "Designation.event.types": { name: "types", help: "De quel genre d’événement il s’agissait." },
  "Designation.opens": { name: "régimes ouverts", help: "Régimes auxquels la désignation donne accès." },
  "Designation.scope": { name: "portée", help: "Qui ou ce que la désignation couvre." },
  "RecognitionMeasure.accessibility": {
    name: "accessibilité",
    help: "Ce qui permet aux personnes handicapées d’y entrer et de s’en servir. Ce qui n’est pas nommé n’est pas précisé.",
  },
  "RecognitionMeasure.application": { name: "demande", help: "Comment la mesure se demande." },
  "RecognitionMeasure.application.contacts": { name: "contacts", help: "Où la demander." },
  "RecognitionMeasure.application.description": {
    name: "description",
    help: "Les étapes, dans les termes de la source.",
  },
  "RecognitionMeasure.askedThrough": {
    name: "demandée par l’intermédiaire de",
    help: "Le service par lequel elle se demande.",
  },
  "RecognitionMeasure.clocks": { name: "délais", help: "Jusqu’à quand la demander." },
  "RecognitionMeasure.coordinates": {
    name: "coordonnées géographiques",
    help: "Où il se trouve sur une carte.",
  },
  "RecognitionMeasure.dayOfRemembrance": {
    name: "journée de commémoration",
    help: "La règle qui donne la date chaque année.",
  },
  "RecognitionMeasure.description": {
    name: "description",
    help: "Ce qu’elle est et ce qu’elle signifie pour les victimes.",
  },
  "RecognitionMeasure.directions": { name: "accès", help: "Comment s’y rendre et par quelle porte entrer." },
  "RecognitionMeasure.eligibility": {
    name: "bénéficiaires",
    help: "Qui peut la recevoir. Champ omis : non précisé.",
  },
  "RecognitionMeasure.established": { name: "création", help: "Quand elle a été créée." },
  "RecognitionMeasure.event": {
    name: "événement",
    help: "Le seul événement concerné. Champ omis : tous, ou non précisé.",
  },
  "RecognitionMeasure.grantedBy": { name: "décernée par", help: "Qui l’accorde ou l’organise." },
  "RecognitionMeasure.legalBasis": {
    name: "base juridique",
    help: "Lois, décrets et dispositions sur lesquels elle repose.",
  },
  "RecognitionMeasure.lifeCycle": {
    name: "cycle de vie",
    help: "Si cela existe aujourd’hui, et depuis quand ou jusqu’à quand.",
  },
  "RecognitionMeasure.lifeCycle.period": { name: "période", help: "De quand à quand dure ce stade." },
  "RecognitionMeasure.lifeCycle.stage": {
    name: "stade",
    help: "Où en est son existence : prévu, en place, terminé.",
  },
  "RecognitionMeasure.place": { name: "lieu", help: "Où se trouve le mémorial, le musée ou la cérémonie." },
  "RecognitionMeasure.postalAddress": { name: "adresse postale", help: "Son adresse, élément par élément." },
  "RecognitionMeasure.types": { name: "types", help: "De quel genre de mesure il s’agit." },
  "RemembranceInterval.everyYears": {
    name: "intervalle en années",
    help: "Années d’une fois à la suivante : 1 pour chaque année.",
  },
  "RemembranceInterval.from": {
    name: "première année",
    help: "Première année de ce rythme. Champ omis : depuis que la journée a lieu.",
  },
  "RemembranceInterval.until": {
    name: "dernière année",
    help: "Dernière année de ce rythme. Champ omis : sans fin connue.",
  },
};
