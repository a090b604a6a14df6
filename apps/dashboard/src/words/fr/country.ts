import type { countryWords as english } from "../en/country.ts";
import { type PluralForms, plural } from "../plural.ts";

const count = (n: number, forms: PluralForms) => plural("fr", n, forms);

type EnglishWords = typeof english;

const ordinals = {
  1: "premier",
  2: "deuxième",
  3: "troisième",
  4: "quatrième",
  5: "cinquième",
  [-1]: "dernier",
} as const;

/** "d'avril", but "de mai". */
function ofMonth(month: string): string {
  return /^[ao]/.test(month) ? `d'${month}` : `de ${month}`;
}

/** In French: the pages on countries. */
export const countryWords: EnglishWords = {
  countries: {
    title: "Pays",
    lead: "Ce que chaque État offre aux victimes d'un attentat, des premières heures à la reconnaissance et à la mémoire.",
    services: (n) => count(n, { one: "{n} service", other: "{n} services" }),
    schemes: (n) => count(n, { one: "{n} régime d'indemnisation", other: "{n} régimes d'indemnisation" }),
    measures: (n) =>
      count(n, { one: "{n} mesure de reconnaissance", other: "{n} mesures de reconnaissance" }),
  },
  country: {
    sections: "Sur cette page",
    unknownTitle: "Aucune fiche sur cet État",
    unknown: "Ce nœud ne détient aucune fiche sur cet État. Cela ne dit rien de ce que l'État offre.",
    summary: "Le système en bref",
    facts: "Faits essentiels",
    languages: "Langues officielles",
    currency: "Monnaie",
    emergency: "Numéros d'urgence",
    designation: "Comment un acte est désigné",
    authorities: "Qui pilote",
    contactPoints: "Points de contact",
    crossBorder: "Pour les autres États et les victimes venant d'un autre État",
    anyPhase: "Phase non indiquée",
    needs: "Besoins par phase",
    silentPhases: (phases) =>
      `Aucune fiche ne nomme à part les phases suivantes : ${phases}. Pour elles, ce qui est offert n'est pas connu à ` +
      "ce niveau de détail.",
    needsHow: "Comment l'État répond aux besoins, dans les mots des sources",
    services: "Services",
    servicesLead: (n) => count(n, { one: "{n} service est décrit.", other: "{n} services sont décrits." }),
    filterNeed: "Besoin",
    filterPhase: "Phase",
    filterNeedAll: "Tous les besoins",
    filterPhaseAll: "Toutes les phases",
    filtered: (n, all) => `${n} sur ${all}.`,
    clearFilter: "Tout montrer",
    noService:
      "Aucun service décrit ne nomme ce besoin dans cette phase. Cela ne veut pas dire qu'il n'y en a pas.",
    pathway: "Parcours",
    actor: "Qui",
    trigger: "Commence par",
    timeFrame: "Quand",
    uses: "S'appuie sur",
    handsOver: "Passe le relais",
    service: "Le service en détail",
    handOver: "De l'urgence au suivi",
    handOverLead: (n) =>
      count(n, {
        one: "{n} relais mène de l'urgence au suivi :",
        other: "{n} relais mènent de l'urgence au suivi :",
      }),
    noHandOver: "Les fiches ne nomment aucun relais d'une étape de l'urgence vers le suivi.",
    step: (n) => `Étape ${n}`,
    schemes: "Régimes d'indemnisation",
    schemeLink: "Poste par poste, avec montants et délais",
    compare: "Comparer ces régimes poste par poste",
    recognition: "Reconnaissance et mémoire",
    nextDate: "Prochaine date",
    everyYear: (day) => `chaque ${day}`,
    everyNth: (nth, weekday, month) => `chaque ${ordinals[nth]} ${weekday} ${ofMonth(month)}`,
    everyEaster: (offset) => {
      if (offset === 0) return "chaque dimanche de Pâques";
      const days = count(Math.abs(offset), { one: "{n} jour", other: "{n} jours" });
      return `chaque année, ${days} ${offset < 0 ? "avant" : "après"} le dimanche de Pâques`;
    },
    announced: "La date est annoncée chaque année",
    firstHeld: (date) => `première fois : ${date}`,
    askedThrough: "À demander par",
    grantedBy: "Accordé par",
    howToApply: "Comment demander",
    place: "Lieu",
    designations: "Actes désignés",
    event: "Événement",
    designatedBy: "Désigné par",
    opens: "Ouvre droit à",
    guidelines: "Ce que demandent les textes internationaux",
    requirements: (n) => count(n, { one: "{n} exigence", other: "{n} exigences" }),
    issuedBy: "Adopté par",
    instrument: "Texte",
    addressees: "Destinataires",
    goodPractices: "Bonnes pratiques",
    keyAreas: "Domaine clé",
    triedBy: "Mis en œuvre par",
    tried: "Où et quand",
    evidence: "Ce que l'on sait de son utilité",
    usedBy: "Services qui travaillent ainsi",
    organisations: "Organismes",
    organisationsLead: (n) => count(n, { one: "{n} organisme", other: "{n} organismes" }),
    formerly: "Auparavant",
    partOf: "Fait partie de",
    legalBasis: "Base légale",
    quality: "Qualité de ces données",
    qualityRecords: "Fiches",
    qualitySources: "Sources",
    qualityOfficial: "officielles",
    qualityOther: "autres",
    qualityConfidence: "Confiance des valeurs",
    qualityAsOf: "Décrit l'état du système en",
    qualityFlags: "Mentions",
    notes: "Doutes, limites et histoire",
    table: "Tableau des besoins par phase",
    need: "Besoin",
  },
};
