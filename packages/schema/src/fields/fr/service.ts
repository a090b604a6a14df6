import type { PartWords } from "../field-words.ts";

/** Words in French of the fields of services. */
export const service: PartWords<"Service"> = {
  "Service.alternateNames": { name: "autres noms", help: "Autres noms en usage aujourd’hui." },
  "Service.amounts": {
    name: "montants",
    help: "Ce que le service verse lui-même, par exemple une aide unique.",
  },
  "Service.audience": {
    name: "destinataires",
    help: "Pour qui il existe. Champ omis : pour les victimes, autant qu’on le sache.",
  },
  "Service.capacity": { name: "capacité", help: "La capacité d’accueil du service." },
  "Service.capacity.asOf": { name: "situation au", help: "Date du décompte." },
  "Service.capacity.available": { name: "disponible", help: "Ce qui est libre, dans l’unité indiquée." },
  "Service.capacity.description": { name: "description", help: "La capacité, dans les termes de la source." },
  "Service.capacity.maximum": { name: "maximum", help: "Le total, dans l’unité indiquée." },
  "Service.capacity.unit": { name: "unité", help: "Ce que l’on compte : lits, places, lignes." },
  "Service.clocks": { name: "délais", help: "Jusqu’à quand le demander." },
  "Service.contacts": { name: "contacts", help: "Comment joindre le service." },
  "Service.cost": { name: "coût", help: "Ce qu’il coûte à la victime." },
  "Service.cost.basis": { name: "coût pour la personne", help: "Si la victime a quelque chose à payer." },
  "Service.cost.description": { name: "description", help: "Frais, exceptions et qui les supporte." },
  "Service.cost.fees": {
    name: "tarifs",
    help: "Ce que paie la personne, chaque tarif sous forme de montant.",
  },
  "Service.delivery": { name: "modalités", help: "Comment le service est rendu." },
  "Service.delivery.description": {
    name: "description",
    help: "La même chose, dans les termes de la source.",
  },
  "Service.delivery.modes": { name: "modes de délivrance", help: "Sur place, par téléphone, en ligne…" },
  "Service.description": { name: "description", help: "Ce qui est fait pour la victime." },
  "Service.eligibility": { name: "bénéficiaires", help: "Qui peut en bénéficier. Champ omis : non précisé." },
  "Service.event": {
    name: "événement",
    help: "Le seul événement concerné. Champ omis : tous, ou non précisé.",
  },
  "Service.evidence": { name: "pièces justificatives", help: "Ce qu’il faut apporter ou envoyer." },
  "Service.hours": {
    name: "horaires",
    help: "Quand il est ouvert, sauf indication contraire dans les contacts.",
  },
  "Service.languages": { name: "langues", help: "Langues dans lesquelles il est rendu." },
  "Service.languages.interpretation": {
    name: "interprétation",
    help: "Si un interprète est présent, vient sur demande ou n’est pas prévu.",
  },
  "Service.languages.note": {
    name: "note",
    help: "Ce que les codes de langue et d’interprétation ne disent pas.",
  },
  "Service.languages.tags": {
    name: "codes de langue",
    help: "Codes des langues, langues des signes comprises.",
  },
  "Service.lifeCycle": {
    name: "cycle de vie",
    help: "Si cela existe aujourd’hui, et depuis quand ou jusqu’à quand.",
  },
  "Service.lifeCycle.period": { name: "période", help: "De quand à quand dure ce stade." },
  "Service.lifeCycle.stage": { name: "stade", help: "Où en est son existence : prévu, en place, terminé." },
  "Service.needs": {
    name: "besoins",
    help: "Besoins auxquels il répond, avec la précision qu’en donne la source.",
  },
  "Service.observedTimes": {
    name: "durées constatées",
    help: "Combien de temps il a réellement fallu, une fois le service demandé.",
  },
  "Service.phases": { name: "phases", help: "Quand, après l’événement, il est rendu." },
  "Service.providers": { name: "prestataires", help: "Qui rend le service." },
  "Service.referral": {
    name: "orientation",
    help: "S’il faut y être orienté par quelqu’un. Champ omis : non précisé.",
  },
  "Service.referral.description": {
    name: "description",
    help: "Comment se fait l’orientation, dans les termes de la source.",
  },
  "Service.referral.from": { name: "orienté par", help: "Qui peut orienter la personne." },
  "Service.referral.requirement": {
    name: "exigence",
    help: "S’il faut être orienté : toujours, dans certains cas ou jamais.",
  },
  "Service.responseTime": {
    name: "délai de réponse",
    help: "Dans quel délai il est rendu, ou décidé, une fois demandé.",
  },
  "Service.serviceTypes": { name: "types de service", help: "De quel genre de service il s’agit." },
  "Service.sites": { name: "sites", help: "Lieux où le service est rendu, chacun avec ses horaires." },
  "Service.targetGroup": { name: "public visé", help: "À qui il s’adresse, dans les termes de la source." },
  "Service.targetGroups": {
    name: "codes du public visé",
    help: "Publics auxquels il s’adresse, sous forme de codes. Champ omis : non précisé.",
  },
  "Service.territory": { name: "territoire", help: "Où dans le pays il est rendu." },
  "Service.territory.description": { name: "description", help: "Les lieux ou régions visés." },
  "Service.territory.extent": { name: "étendue", help: "Quelle part du pays il couvre." },
};
