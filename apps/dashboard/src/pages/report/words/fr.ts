import { numeral, type PluralForms, plural, withFrenchSpaces } from "@civic/schema/words";
import type { Words } from "./en.ts";

const count = (n: number, forms: PluralForms) => plural("fr", n, forms);
const number = (n: number) => numeral("fr", n);

/** In French: the report of conclusions. */
export const words: Words = withFrenchSpaces({
  title: "Rapport de conclusions",
  tooMany: (states) => `Un rapport porte sur six États au plus. Laissés de côté : ${states}.`,
  lead: "Ce que donnent les fiches de quelques États dans les quatre domaines clés, à imprimer ou à emporter en un seul fichier. Aucun classement, et rien ici qui ne soit dans une fiche.",
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
    publishers: "Qui publie",
    compiled: "CIVIC, à partir de sources publiques",
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
    "Pour le lire : chaque chiffre est compté dans les fiches, et les États figurent à côté, par ordre alphabétique. « Pas dans les fiches sous cette forme » veut dire qu’aucune fiche ne le dit à l’endroit compté ici ; un texte peut en parler, et cela ne veut jamais dire non. Un chiffre dit ce qui est consigné, non si cela fonctionne bien. Ce que CIVIC publie a été établi à partir de sources publiques ; un État répond de ce qu’il publie ou confirme lui-même.",
  columns: {
    question: "Question",
    yes: "Dans les fiches",
    no: "Inexistant, ou pas pour tous",
    unknown: "Pas dans les fiches sous cette forme",
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
  partly: (n, where, lacking) => `pour ${number(n)}${where}, ${lacking}`,
  lacking: {
    "hand-over-owner": "au moins un relais n’a pas de responsable nommé dans les fiches",
    "way-on": "au moins une étape de l’urgence n’a pas de suite dans les fiches",
    "help-afterwards":
      "au moins un besoin couvert dans l’urgence n’a pas d’aide dans les fiches pendant le suivi",
    "every-need": "au moins un des dix besoins n’a pas de service dans les fiches pendant le suivi",
  },
  notKnown: (n, where) => `pour ${number(n)}${where}, ce n’est pas dans les fiches sous cette forme`,
  one: {
    yes: (list) => `Les fiches mentionnent ${list}.`,
    none: (list) => `L’État ou une source dit que ceci n’existe pas : ${list}.`,
    unknown: (list) =>
      `Pas dans les fiches sous cette forme, ce qui n’établit pas que cela n’existe pas : ${list}.`,
  },
  said: {
    yes: "Dans les fiches",
    none: "N’existe pas, selon l’État ou une source",
    partly: "Pas pour tous",
    unknown: "Pas dans les fiches sous cette forme",
  },
  partlyCell: "avec au moins un manque",
  others: "tous les autres",
  all: "tous les États du rapport",
  handOvers: (all, without) => {
    const described = count(all, {
      one: "Les parcours décrivent {n} relais de l’urgence vers le suivi",
      other: "Les parcours décrivent {n} relais de l’urgence vers le suivi",
    });
    if (all === 1)
      return `${described} ; ${without === 0 ? "un responsable est nommé" : "aucun responsable n’est nommé"}.`;
    if (without === 0) return `${described} ; pour chacun, un responsable est nommé.`;
    if (without === all) return `${described} ; pour aucun d’eux, un responsable n’est nommé.`;
    return `${described} ; pour ${number(without)} d’entre eux, aucun responsable n’est nommé.`;
  },
  schemes: {
    title: "À qui les régimes sont ouverts",
    caption:
      "Régimes d’indemnisation, selon ce qu’ils disent ; un nombre figure là où un État en a plus d’un",
    axis: "Pour qui",
    open: (all, list) =>
      `Personnes d’une autre nationalité atteintes dans l’État, selon ce que disent ${number(all)} régimes d’indemnisation : ${list}.`,
    at: {
      included: (n) => `au même titre que les autres dans ${number(n)}`,
      conditional: (n) => `sous conditions dans ${number(n)}`,
      excluded: (n) => `exclues dans ${number(n)}`,
      unknown: (n) => `pas dans les fiches pour ${number(n)}`,
    },
    single: {
      included:
        "Le seul régime d’indemnisation couvre les personnes d’une autre nationalité atteintes dans l’État au même titre que les autres.",
      conditional:
        "Le seul régime d’indemnisation couvre sous conditions les personnes d’une autre nationalité atteintes dans l’État.",
      excluded:
        "Le seul régime d’indemnisation exclut les personnes d’une autre nationalité atteintes dans l’État.",
      unknown:
        "Les fiches ne disent pas si le seul régime d’indemnisation couvre les personnes d’une autre nationalité atteintes dans l’État.",
    },
    scheme: "Régime",
    advance: "Avance",
    time: "Délai de demande le plus court pour qui est blessé aujourd’hui",
    times: "Délais de demande, le plus court d’abord",
  },
  times: {
    title: "Délai de demande le plus court pour qui est blessé aujourd’hui",
    counted:
      "On compte le délai le plus court qui s’impose à un résident blessé aujourd’hui dans un acte de terrorisme, dans les régimes qu’un tel acte peut ouvrir. Les délais propres à un cas (après un jugement, pour les mineurs, pour une seule prestation, pour des actes anciens) et les délais qui ont pris fin ne sont pas comptés.",
    states: "États",
    at: {
      year: "un an ou moins",
      "two-years": "plus d’un an, jusqu’à deux ans",
      "three-years": "plus de deux ans, jusqu’à trois ans",
      longer: "plus de trois ans",
      "fixed-day": "jusqu’à une date fixe",
      unlimited: "sans limite",
      depends: "selon le cas",
      unknown: "non connu",
    },
    many: (list) =>
      `Délai de demande le plus court pour un résident blessé aujourd’hui dans un acte de terrorisme, par nombre d’États (les délais propres à un cas ne sont pas comptés) – ${list}.`,
    one: (time) =>
      `Délai de demande le plus court pour un résident blessé aujourd’hui dans un acte de terrorisme (les délais propres à un cas ne sont pas comptés) : ${time}.`,
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
    rests: (n) =>
      `${count(n, { one: "{n} fiche", other: "{n} fiches" })} avec identifiant, version et empreinte en annexe`,
    cite: "Pour citer ce rapport",
    calls: "La même chose par l’API",
    citing: "Calcul de l’empreinte en cours…",
  },
});
