import { numeral, type PluralForms, plural, withFrenchSpaces } from "@civic/schema/words";
import type { Words } from "./en.ts";

const count = (n: number, forms: PluralForms) => plural("fr", n, forms);
const number = (n: number) => numeral("fr", n);

/** In French: the report of conclusions. */
export const words: Words = withFrenchSpaces({
  title: "Rapport de conclusions",
  lead: "Ce que donnent les fiches de quelques États dans les quatre domaines clés, à imprimer ou à emporter en un seul fichier. Rien n’est classé, et rien n’est dit qu’aucune fiche ne dise.",
  choice: {
    title: "Sur qui porte le rapport",
    group: "Des États ou un groupe",
    named: "Des États nommés, six au plus",
    eu: "États membres de l’Union européenne",
    all: "Tous les États décrits ici",
    empty: "Ajoutez un à six États, ou choisissez un groupe.",
  },
  actions: { title: "Emporter le rapport", print: "Imprimer", save: "Enregistrer en HTML" },
  head: {
    states: "États",
    day: "Date du rapport",
    asOf: "Les fiches décrivent",
    publishers: "Publié par",
    records: "Fiches",
  },
  records: (n) => count(n, { one: "{n} fiche", other: "{n} fiches" }),
  ownRecords: (n) =>
    count(n, { one: "{n} publiée par son propre État", other: "{n} publiées par leur propre État" }),
  confirmed: (n) =>
    n === 0
      ? "aucune confirmée par l’État"
      : count(n, { one: "{n} confirmée par l’État", other: "{n} confirmées par l’État" }),
  howToRead:
    "Pour le lire : chaque chiffre est compté dans les fiches, et les États figurent à côté, par ordre alphabétique. « Non connu » veut dire qu’aucune fiche n’en dit rien ; cela ne veut jamais dire non. Un chiffre dit ce qui est consigné, non si cela fonctionne bien. Ce que CIVIC publie a été établi à partir de sources publiques ; un État répond de ce qu’il publie ou confirme lui-même.",
  columns: {
    question: "Question",
    yes: "Dans les fiches",
    no: "Inexistant, ou pas pour tous",
    unknown: "Non connu",
    answer: "Ce que disent les fiches",
    need: "Besoin",
    area: "Domaine clé",
    number: "Nombre",
  },
  questions: {
    "needs-assessment": "une procédure d’évaluation des besoins",
    "assessment-emergency": "une évaluation des besoins dans l’urgence",
    "assessment-follow-up": "une évaluation des besoins pendant le suivi",
    "victim-list": "un organisme qui tient la liste des victimes d’un événement",
    "list-shared": "des organismes qui peuvent recevoir la liste des victimes",
    "persons-found": "un service qui identifie les personnes et retrouve les proches dans l’urgence",
    pathway: "un parcours pour les victimes, étape par étape",
    "hand-over": "un relais de l’urgence vers le suivi",
    "hand-over-owner": "un organisme responsable de chaque relais",
    "way-on": "une suite à chaque étape de l’urgence",
    "help-afterwards": "une aide pendant le suivi pour chaque besoin couvert dans l’urgence",
    "single-contact": "un interlocuteur unique pendant le suivi",
    "every-need": "un service pour chacun des dix besoins pendant le suivi",
    compensation: "un régime d’indemnisation",
    advance: "une avance avant la décision définitive",
    recognition: "une mesure de reconnaissance ou de mémoire",
    "official-status": "un statut officiel de victime",
    "remembrance-day": "une journée de commémoration",
    "place-of-memory": "un lieu de mémoire",
  },
  need: (need, phase) => `un service pour « ${need} » (phase : ${phase})`,
  found: (n, all, what, where) => {
    if (n === 0) return `Pour aucun des ${number(all)} États les fiches ne mentionnent ${what}`;
    if (n === all) return `Pour chacun des ${number(all)} États, les fiches mentionnent ${what}`;
    return `${count(n, { one: "Pour {n} État", other: "Pour {n} États" })} sur ${number(all)}${where}, les fiches mentionnent ${what}`;
  },
  none: (n, where) => `pour ${number(n)}${where}, l’État ou une source dit que cela n’existe pas`,
  partly: (n, where) => `pour ${number(n)}${where}, cela manque dans les fiches dans au moins un cas`,
  notKnown: (n, where) => `pour ${number(n)}${where}, ce n’est pas connu`,
  one: {
    yes: (list) => `Les fiches mentionnent ${list}.`,
    none: (list) => `L’État ou une source dit que ceci n’existe pas : ${list}.`,
    partly: (list) => `Ceci manque dans les fiches dans au moins un cas : ${list}.`,
    unknown: (list) => `On ne sait pas s’il existe ${list}.`,
  },
  said: {
    yes: "Dans les fiches",
    none: "N’existe pas, selon l’État ou une source",
    partly: "Pas pour tous",
    unknown: "Non connu",
  },
  partlyCell: "avec au moins un manque",
  others: "tous les autres",
  all: "tous les États du rapport",
  handOvers: (all, without) =>
    `${count(all, {
      one: "Les parcours décrivent {n} relais de l’urgence vers le suivi",
      other: "Les parcours décrivent {n} relais de l’urgence vers le suivi",
    })} ; ${without === 0 ? "pour chacun, un responsable est nommé." : `pour ${number(without)}, aucun responsable n’est nommé.`}`,
  schemes: {
    title: "À qui les régimes sont ouverts",
    caption:
      "Régimes d’indemnisation, selon ce qu’ils disent ; un nombre figure là où un État en a plus d’un",
    axis: "Pour qui",
    open: (all, same, conditional, closed) =>
      `${count(all, { one: "Sur {n} régime d’indemnisation", other: "Sur {n} régimes d’indemnisation" })}, nombre de ceux qui couvrent les personnes d’une autre nationalité atteintes dans l’État au même titre que les autres : ${number(same)} ; sous conditions : ${number(conditional)} ; qui les excluent : ${number(closed)}`,
    unknown: (n) => `non connu : ${number(n)}`,
    scheme: "Régime",
    advance: "Avance",
    time: "Délai de demande le plus court",
    times: "Délais de demande, le plus court d’abord",
  },
  times: {
    title: "Délai de demande le plus court selon les fiches",
    states: "États",
    at: {
      year: "un an ou moins",
      "two-years": "plus d’un an, jusqu’à deux ans",
      "three-years": "plus de deux ans, jusqu’à trois ans",
      longer: "plus de trois ans",
      "fixed-day": "jusqu’à une date fixe",
      unlimited: "sans limite",
      unknown: "non connu",
    },
    many: (list) => `Délai de demande le plus court selon les fiches, par nombre d’États – ${list}.`,
    one: (time) => `Délai de demande le plus court selon les fiches : ${time}.`,
  },
  gaps: {
    title: "Lacunes",
    kind: "Ce qui manque",
    count: "Combien de fois",
    where: "Où",
    notSought: "non recherché",
    others: "Lacunes dans les descriptions",
    othersLead:
      "Ces chiffres comptent des endroits dans les fiches. Plus on décrit, plus il peut manquer de choses ; une lacune ne prouve pas qu’un État ne donne rien.",
  },
  requirements: {
    title: "Ce que demandent les textes internationaux et à quoi aucune fiche ne répond",
    article: (article) => `article ${article}`,
    more: "Il se peut qu’une fiche manque ; cela n’établit pas que l’État ne respecte pas le texte.",
  },
  practices: {
    title: "Bonnes pratiques",
    count: (n) =>
      count(n, {
        one: "Les fiches décrivent {n} bonne pratique.",
        other: "Les fiches décrivent {n} bonnes pratiques.",
      }),
    none: "Aucune fiche ne décrit de bonne pratique.",
    others: "Bonnes pratiques sans domaine clé",
  },
  annex: {
    title: "Annexe : sur quoi repose ce rapport",
    lead: "Les fiches derrière les chiffres : identifiant, version et premiers chiffres de l’empreinte (SHA-256 du JSON canonique, RFC 8785). Qui a les mêmes fiches peut recompter.",
    cite: "Pour citer ce rapport",
    calls: "La même chose par l’API",
    citing: "Calcul de l’empreinte en cours…",
  },
});
