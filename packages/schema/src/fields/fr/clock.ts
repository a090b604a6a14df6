import type { PartWords } from "../field-words.ts";

/** Words in French of the fields of deadlines. */
export const clock: PartWords<"Clock"> = {
  "Clock.appliesTo": {
    name: "s’applique à",
    help: "La personne ou le cas que le délai concerne, si ce n’est pas tout le monde.",
  },
  "Clock.appliesWhen": {
    name: "s’applique si",
    help: "La même chose sous forme de données, dans la mesure où la source le permet.",
  },
  "Clock.atMost": {
    name: "limite absolue",
    help: "Délai maximal qui court d’un autre événement, quelle que soit la durée : la plus proche des deux échéances l’emporte.",
  },
  "Clock.atMost.length": {
    name: "durée maximale",
    help: "Temps après cet événement au bout duquel le délai est de toute façon écoulé.",
  },
  "Clock.atMost.starts": {
    name: "point de départ de la limite",
    help: "L’événement à partir duquel court la limite absolue.",
  },
  "Clock.endsOn": {
    name: "date limite",
    help: "Dernier jour fixe, quelle que soit la durée : la plus proche des deux échéances l’emporte.",
  },
  "Clock.extendedFor": {
    name: "prolongé pour",
    help: "Qui bénéficie d’un délai plus long, ou dans quel cas.",
  },
  "Clock.id": {
    name: "identifiant",
    help: "Identifiant d’un élément au sein d’une fiche, unique dans sa liste.",
  },
  "Clock.lateClaim": { name: "demande tardive", help: "Quand une démarche hors délai est encore acceptée." },
  "Clock.length": {
    name: "durée",
    help: "Temps dont on dispose, à partir du point de départ, pour faire la démarche.",
  },
  "Clock.note": { name: "note", help: "Ce que la source dit encore du délai." },
  "Clock.opensAfter": {
    name: "s’ouvre après",
    help: "Temps à laisser passer après le point de départ avant que la démarche soit possible.",
  },
  "Clock.starts": {
    name: "point de départ",
    help: "L’événement à partir duquel le délai court. Champ omis si la source ne le dit pas.",
  },
  "Clock.startsOn": {
    name: "court à partir du",
    help: "Jour fixe à partir duquel le délai court, pour les périodes transitoires.",
  },
  "Clock.suspendedUntilAge": {
    name: "suspendu jusqu’à l’âge de",
    help: "Âge en années révolues avant lequel le délai ne commence pas à courir pour un mineur.",
  },
  "Clock.suspendedWhile": {
    name: "suspendu pendant",
    help: "Ce qui empêche le délai de courir, par exemple la minorité.",
  },
  "Clock.suspensions": {
    name: "suspensions",
    help: "Périodes qui ne comptent pas, chacune avec un début et une fin.",
  },
  "Clock.suspensions.from": {
    name: "à partir de",
    help: "L’événement à partir duquel le temps ne compte plus.",
  },
  "Clock.suspensions.fromDay": {
    name: "premier jour",
    help: "À la place : le premier jour qui ne compte pas.",
  },
  "Clock.suspensions.reason": {
    name: "motif",
    help: "Pourquoi le délai est suspendu, dans les termes de la source.",
  },
  "Clock.suspensions.until": {
    name: "jusqu’à",
    help: "L’événement à partir duquel le temps compte de nouveau.",
  },
  "Clock.suspensions.untilDay": {
    name: "dernier jour",
    help: "À la place : le dernier jour qui ne compte pas.",
  },
  "Clock.unlimited": { name: "sans limite de temps", help: "Indique qu’il n’y a pas de date limite." },
  "Clock.whose": {
    name: "à qui s’impose le délai",
    help: "Qui doit respecter le délai. Champ omis : la personne qui demande.",
  },
};
