import type { Code } from "../code.ts";
import type { recordsWords as english } from "../en/records.ts";
import { type PluralForms, plural } from "../plural.ts";

const count = (n: number, forms: PluralForms) => plural("fr", n, forms);

type EnglishWords = typeof english;

/** In French: what records say, wherever they are shown. */
export const recordsWords: EnglishWords = {
  sources: {
    count: (n) => count(n, { one: "{n} source", other: "{n} sources" }),
    confidence: { high: "confiance élevée", medium: "confiance moyenne", low: "confiance faible" },
    explained: {
      high: "L'affirmation a été lue dans une source.",
      medium: "La source est nommée, mais ce point n'y a pas été lu.",
      low: "Douteux ; à ne pas utiliser comme un fait.",
    },
    doubtful: "douteux, à ne pas utiliser comme un fait",
    official: "officiel",
    undated: "sans date",
    checked: (date) => `Dernière comparaison avec les sources : ${date}.`,
  },
  contact: {
    telephone: "Téléphone",
    email: "Courriel",
    web: "Web",
    post: "Courrier",
    visit: "Sur place",
    announced: "Annoncé lors de l'activation",
    fromAbroad: "joignable depuis l'étranger",
    verify: "À vérifier avant tout usage opérationnel",
    confirmed: (date) => `dernière confirmation : ${date}`,
    neverConfirmed: "dernière confirmation non connue",
    languages: (list) => `en ${list}`,
  },
  hours: { always: "Jour et nuit, tous les jours", zone: (zone) => `heure locale (${zone})` },
  clock: {
    within: (length, from) => `${length} ${from}`,
    notBefore: (length, from) => `pas avant ${length} ${from}`,
    lengthNotKnown: (from) => `durée non connue, ${from}`,
    unlimited: "pas de délai",
    joiner: " ; ",
    suspended: "Suspension",
    extended: "Prolongation",
    late: "Demande tardive",
  },
  clockFrom: {
    event: "à compter de l'événement",
    death: "à compter du décès de la victime",
    stabilisation: "à compter de la consolidation médicale",
    "medical-discharge": "à compter de la fin des soins",
    designation: "à compter de la désignation officielle de l'événement",
    judgment: "à compter du jugement définitif",
    majority: "à compter de la majorité",
    knowledge: "à compter de la connaissance du dommage ou du droit",
    claim: "à compter de la réception de la demande",
    "complete-file": "à compter du dossier complet",
    offer: "à compter de la réception de l'offre",
    acceptance: "à compter de l'acceptation de l'offre",
    "entry-into-force": "à compter de l'entrée en vigueur du texte",
  } satisfies Record<Code<"clock-event">, string>,
  amount: {
    range: (min, max) => `${min} à ${max}`,
    perPoint: (sum) => `${sum} par point d'incapacité`,
    fromDegree: (degree) => `à partir de ${degree}`,
    multiple: (times, index) => (index ? `${times} × ${index}` : `${times} × l'indice`),
    reimbursement: "Remboursement des frais",
    reimbursementAt: (rate) => `Remboursement de ${rate} des frais`,
    fullReparation: "Réparation intégrale",
    tariff: "Selon un barème",
    floor: (sum) => `à partir de ${sum}`,
    noFloor: "pas de minimum",
    cap: (sum) => `jusqu'à ${sum}`,
    noCap: "pas de plafond",
    paid: { once: "(une fois)", monthly: "par mois", yearly: "par an" },
    dateNotStated: "date de la somme non indiquée",
  },
  service: {
    provider: "Assuré par",
    who: "Qui peut demander",
    foreigners: "Autres nationalités",
    abroad: "Nationaux, pour des actes à l'étranger",
    group: "Pour",
    cost: "Coût",
    languages: "Langues",
    hours: "Horaires",
    territory: "Territoire",
    delivery: "Comment",
    capacity: "Capacité",
    contacts: "Contacts",
    needs: "Besoins",
  },
};
