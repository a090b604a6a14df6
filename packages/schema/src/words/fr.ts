import { withFrenchSpaces } from "../parts/french-spaces.ts";
import { answers } from "./answers/fr.ts";
import type { ValueWords } from "./en.ts";
import { au, de, du, en, jusqu, le } from "./fr-dates.ts";
import type { Code } from "./label.ts";
import { type PluralForms, plural } from "./plural.ts";

export { au, de, du, en, jusqu, le } from "./fr-dates.ts";

const count = (n: number, forms: PluralForms) => plural("fr", n, forms);

const ordinals = {
  1: "premier",
  2: "deuxième",
  3: "troisième",
  4: "quatrième",
  5: "cinquième",
  [-1]: "dernier",
} as const;

const phrases: ValueWords = {
  formats: {
    locale: "fr-FR",
    comma: ", ",
    signLanguages: {
      fsl: "langue des signes française",
      sfb: "langue des signes de Belgique francophone",
      vgt: "langue des signes flamande",
    },
    date: (written) => written.replace(/^1 /, "1er "),
  },
  notKnown: "non connu",
  joiner: ", ",
  colon: " : ",
  inSentence: (label) => label.charAt(0).toLowerCase() + label.slice(1),
  quoted: (text) => `« ${text} »`,
  yes: "oui",
  no: "non",
  more: (n) => `et ${n} de plus`,
  records: {
    count: (n) => count(n, { one: "{n} fiche", other: "{n} fiches" }),
    none: "aucune fiche : inconnu, et non « rien »",
  },
  asOf: (date) => `état : ${date}`,
  period: {
    since: (from) => `depuis ${le(from)}`,
    until: (until) => jusqu(until),
    between: (from, until) => `${du(from)} ${au(until)}`,
  },
  contact: {
    telephone: "Téléphone",
    email: "Courriel",
    "text-message": "Message écrit",
    web: "Web",
    post: "Courrier",
    visit: "Sur place",
    announced: "Annoncé lors de l’activation",
    fromAbroad: "joignable depuis l’étranger",
    verify: "À vérifier avant tout usage opérationnel",
    confirmed: (date) => `dernière confirmation : ${date}`,
    neverConfirmed: "dernière confirmation non connue",
    languages: (list) => `en ${list}`,
    emergency: "numéro d’urgence",
  },
  hours: {
    always: "Jour et nuit, tous les jours",
    zone: (zone) => `heure locale (${zone})`,
    closed: "fermé",
    opens: (time) => `à partir de ${time}`,
    closes: (time) => `jusqu’à ${time}`,
    notKnown: "autres horaires, non connus",
  },
  clock: {
    within: (length, from) => `${length} ${from}`,
    notBefore: (length, from) => `pas avant ${length} ${from}`,
    lengthNotKnown: (from) => `durée non connue, ${from}`,
    unlimited: "pas de délai",
    fromUnstated: "à compter d’un événement que la source ne nomme pas",
    fromDay: (day) => `à compter ${du(day)}`,
    joiner: " ; ",
    suspended: "Suspension",
    extended: "Prolongation",
    late: "Demande tardive",
    atLatest: (day) => `au plus tard ${en(day)}`,
    pauses: (from) => `ne court pas ${from}`,
    resumes: (from) => `court de nouveau ${from}`,
    whose: { body: "pour l’organisme", insurer: "pour l’assureur" },
  },
  clockFrom: {
    event: "à compter de l’événement",
    death: "à compter du décès de la victime",
    stabilisation: "à compter de la consolidation médicale",
    "medical-discharge": "à compter de la fin des soins",
    designation: "à compter de la désignation officielle de l’événement",
    judgment: "à compter du jugement définitif",
    majority: "à compter de la majorité",
    knowledge: "à compter de la connaissance du dommage ou du droit",
    claim: "à compter de la réception de la demande",
    "complete-file": "à compter du dossier complet",
    offer: "à compter de la réception de l’offre",
    acceptance: "à compter de l’acceptation de l’offre",
    certification: "à compter de la certification de l’état de santé",
    decision: "à compter de la décision sur la demande",
    refusal: "à compter du rejet de la demande",
    "investigation-end": "à compter de la fin de l’enquête ou de la procédure",
    grant: "à compter de l’attribution de la prestation",
    enforcement: "à compter du dernier acte d’exécution",
    "entry-into-force": "à compter de l’entrée en vigueur du texte",
  } satisfies Record<Code<"clock-event">, string>,
  amount: {
    range: (min, max) => `${min} à ${max}`,
    perPoint: (sum) => `${sum} par point d’incapacité`,
    fromDegree: (degree) => `à partir de ${degree}`,
    multiple: (times, index) => (index ? `${times} × ${index}` : `${times} × l’indice`),
    comesTo: (multiple, sum) => `${multiple} (${sum})`,
    index: "Indice",
    reimbursement: "Remboursement des frais",
    reimbursementAt: (rate) => `Remboursement de ${rate} des frais`,
    fullReparation: "Réparation intégrale",
    tariff: "Selon un barème",
    floor: (sum) => `à partir de ${sum}`,
    noFloor: "pas de minimum",
    cap: (sum) => `jusqu’à ${sum}`,
    noCap: "pas de plafond",
    paid: { once: "(une fois)", monthly: "par mois", yearly: "par an" },
    dateNotStated: "date de la somme non indiquée",
    percentOf: (percent, of) => `${percent} de : ${of}`,
    tariffOf: (n) => count(n, { one: "Barème de {n} montant", other: "Barème de {n} montants" }),
    byDegree: "Selon le taux d’incapacité",
  },
  timeLimit: {
    until: (day) => jusqu(day),
    certain: (day) => `au moins ${jusqu(day)}`,
    between: (from, until) => `le dernier jour se situe entre ${le(from)} et ${le(until)}`,
    opens: (day) => `peut être demandé à partir ${du(day)}`,
    over: "le délai est passé",
    overSince: (day) => `le délai a pris fin ${en(day)}`,
    mayBeOver: (day) => `peut-être passé depuis ${le(day)} : demandez quand même`,
    notKnown: "délai non connu",
    notBefore: (day) => `pas possible avant ${le(day)}`,
    notRunning: (clock) => `ne court pas encore : ${clock}`,
    today: "c’est aujourd’hui le dernier jour",
    tomorrow: "demain est le dernier jour",
    unsureAfterToday: "incertain après aujourd’hui",
    movesWeekend: (weekday, day) =>
      `le dernier jour est un ${weekday} : demandez à l’organisme s’il est reporté ${au(day)}`,
    movesHoliday: (day) =>
      `le dernier jour est férié dans beaucoup d’États : demandez à l’organisme s’il est reporté ${au(day)}`,
    judge: "ne peut être calculé : un point est à apprécier par une personne",
    missing: "ne peut pas encore être calculé",
    depends: (facts) => `dépend de : ${facts}`,
    left: (n) => count(n, { one: "encore {n} jour", other: "encore {n} jours" }),
    leftAtLeast: (n) => count(n, { one: "encore au moins {n} jour", other: "encore au moins {n} jours" }),
  },
  capacity: {
    availableOf: (free, all) => `disponibles : ${free} sur ${all}`,
    available: (free) => `disponibles : ${free}`,
    maximum: (all) => `${all} au plus`,
  },
  remembrance: {
    everyYear: (day) => `chaque ${day}`,
    everyNth: (nth, weekday, month) => `chaque ${ordinals[nth]} ${weekday} ${de(month)}`,
    everyEaster: (offset) => {
      if (offset === 0) return "chaque dimanche de Pâques";
      const days = count(Math.abs(offset), { one: "{n} jour", other: "{n} jours" });
      return `chaque année, ${days} ${offset < 0 ? "avant" : "après"} le dimanche de Pâques`;
    },
    announced: "La date est annoncée chaque année",
  },
  fact: {
    yes: "Oui",
    no: "Non",
    none: "Aucun",
    elsewhere: "Une autre partie de l’État",
    unit: {
      years: "ans",
      "per cent": "pour cent",
      days: "jours",
      "currency of the scheme": "dans sa monnaie",
    },
    regions: {
      "au-nsw": "Nouvelle-Galles du Sud",
      "au-vic": "Victoria",
      "fr-06": "Alpes-Maritimes",
      "gb-eng": "Angleterre",
      "gb-nir": "Irlande du Nord",
      "gb-sct": "Écosse",
      "gb-wls": "Pays de Galles",
    },
  },
  asked: {
    member: (group) => `un État de : ${group}`,
    sameAs: (fact) => `le même État que « ${fact} »`,
    before: (day) => `avant ${le(day)}`,
    "on-or-before": (day) => `${en(day)} au plus tard`,
    "on-or-after": (day) => `${en(day)} ou après`,
    after: (day) => `après ${le(day)}`,
    theDay: (fact) => `« ${fact} »`,
    since: (length, fact) => `${length} depuis « ${fact} »`,
    "less-than": (n) => `moins de ${n}`,
    "at-most": (n) => `au plus ${n}`,
    "at-least": (n) => `au moins ${n}`,
    "more-than": (n) => `plus de ${n}`,
  },
  answers,
  head: {
    covered: (name) => `oui : ${name}`,
    folded: (name) => `oui, dans : ${name}`,
    "not-covered": (name) => `non : ${name}`,
  },
};

/** The words that values are said with, in French. */
export const fr: ValueWords = withFrenchSpaces(phrases);
