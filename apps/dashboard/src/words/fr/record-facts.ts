import type { recordFactWords as english } from "../en/record-facts.ts";

type EnglishWords = typeof english;

/** In French: what records say of bodies, places, documents, figures and systems, each under its own heading. */
export const recordFactWords: EnglishWords = {
  recordFacts: {
    event: "Pour un seul événement",
    confirmedBy: "Confirmé par",
    body: {
      acronym: "Sigle",
      alternateNames: "Autres noms",
      established: "Création",
      stage: "État de l’organisme",
      legalForm: "Forme juridique",
      functions: "Fonctions",
      memberOf: "Membre de",
      accreditations: "Agrément",
      recognisedBy: "Délivré par",
    },
    place: {
      regions: "Seulement pour",
      sites: "Lieux",
      map: "Sur une carte",
      directions: "Comment s’y rendre",
      accessibility: "Accessibilité",
      serves: "Dessert",
    },
    service: {
      audience: "Destiné à",
      referral: "Orientation",
      referredBy: "Qui peut orienter",
      fees: "Frais",
      amounts: "Ce qui est versé",
      observed: "Durée réelle",
    },
    scheme: {
      aggregate: "Plafond pour toutes les victimes ensemble",
      ifReached: "Une fois atteint",
      layers: "Qui paie, dans cet ordre",
    },
    system: {
      subdivisions: "Parties de l’État",
      victimList: "Liste des victimes",
      keptBy: "Tenue par",
      sharedWith: "Qui peut la recevoir",
      assessments: "Évaluation des besoins",
      usedBy: "Utilisé par",
      statedGaps: "Ce qui n’existe pas, selon une source",
      gapFor: "Seulement pour",
    },
    statistics: {
      title: "Chiffres publiés",
      item: "Ce qui a été compté",
      value: "Chiffre",
      period: "Période",
    },
  },
};
