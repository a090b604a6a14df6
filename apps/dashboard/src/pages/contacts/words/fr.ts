import { type PluralForms, plural, withFrenchSpaces } from "@civic/schema/words";
import type { Words } from "./en.ts";

const count = (n: number, forms: PluralForms) => plural("fr", n, forms);

/** In French: the Contacts page. */
export const words: Words = withFrenchSpaces({
  title: "Numéros et adresses",
  lead: "Qui appeler, à qui écrire, où se rendre, État par État. Chaque numéro dit quand il a été confirmé pour la dernière fois ; ceux qui l’ont été depuis moins d’un an viennent d’abord.",
  filter: {
    title: "Restreindre la liste",
    need: "Besoin",
    anyNeed: "Tous les besoins",
    phase: "Phase après les faits",
    anyPhase: "Toutes les phases",
    type: "Type d’organisme",
    anyType: "Tous les types",
    only: "Afficher",
    all: "Tout",
    number: "Avec un numéro",
    confirmed: "Confirmés depuis moins d’un an",
    open: "Ouverts maintenant",
    abroad: "Joignables de l’étranger, selon une source",
    allStates: "Tous les États",
  },
  unknown: (field, value) => `${field} : « ${value} » n’est pas connu ici et a été laissé de côté.`,
  found: (n) => count(n, { one: "{n} entrée", many: "{n} entrées", other: "{n} entrées" }),
  withNumber: (n) =>
    count(n, { one: "{n} avec un numéro", many: "{n} avec un numéro", other: "{n} avec un numéro" }),
  confirmed: (n) =>
    count(n, {
      one: "{n} confirmée depuis moins d’un an",
      many: "{n} confirmées depuis moins d’un an",
      other: "{n} confirmées depuis moins d’un an",
    }),
  unsaid: (n) =>
    count(n, {
      one: "{n} autre n’est pas affichée : aucune source n’en dit le besoin, la phase ou le type.",
      many: "{n} autres ne sont pas affichées : aucune source n’en dit le besoin, la phase ou le type.",
      other: "{n} autres ne sont pas affichées : aucune source n’en dit le besoin, la phase ou le type.",
    }),
  none: "Rien de ce qui est enregistré ne correspond à ces filtres. Cela ne veut pas dire que rien n’existe.",
  more: (n) =>
    count(n, { one: "Afficher {n} de plus", many: "Afficher {n} de plus", other: "Afficher {n} de plus" }),
  table: {
    caption: "Contacts par État",
    emergency: "Numéros d’urgence",
    entries: "Entrées",
    withNumber: "Avec un numéro",
    confirmed: "Confirmées depuis moins d’un an",
  },
  sort: {
    emergency: "Numéros d’urgence",
    point: "Point de contact",
    organisation: "Organisme",
    service: "Service d’aide",
    scheme: "Régime d’indemnisation",
  },
  through: "Joignable par",
  noContact: "Aucun contact n’est enregistré.",
  freshness: {
    within: (date) => `confirmé depuis moins d’un an (${date})`,
    older: (date) => `confirmé il y a plus d’un an (${date})`,
    never: "jamais confirmé, pour autant qu’on sache",
  },
  open: {
    open: "ouvert maintenant",
    closed: "fermé maintenant",
    notKnown: "on ne sait pas si c’est ouvert maintenant",
    unless: (days) => `sauf si nous sommes un de ces jours : ${days}`,
  },
  card: "Enregistrer dans le carnet d’adresses (vCard)",
  cards: "Le tout comme carnet d’adresses (vCard)",
  wrong: {
    title: "Signaler un numéro erroné",
    which: "Lequel est erroné ?",
    another: "Il manque un numéro",
    text: "Texte à envoyer",
    mail: "L’écrire par courriel",
    noAddress: (publisher) =>
      `Aucune adresse de l’éditeur (${publisher}) n’est enregistrée. Copiez le texte et envoyez-le à qui tient ces fiches pour l’État.`,
    subject: (id) => `Numéro erroné dans la fiche ${id}`,
    greeting: "Bonjour,",
    body: (name, id, stands) => `la fiche ${id} (${name}) indique ce contact : ${stands}. Il semble erroné.`,
    missing: (name, id) => `la fiche ${id} (${name}) n’indique aucun numéro qui fonctionne.`,
    ask: "Pourriez-vous indiquer le bon, dire depuis quand il vaut, et confirmer la fiche ?",
    page: (address) => `Où cela se trouve : ${address}`,
  },
  csv: {
    kind: "Nature",
    name: "Nom",
    channel: "Moyen",
    address: "Numéro ou adresse",
    use: "Objet",
    abroad: "Depuis l’étranger",
    confirmed: "Confirmation",
    hours: "Horaires",
    record: "Fiche",
  },
});
