import { am, dem, vom, zum } from "./de-dates.ts";
import type { ValueWords } from "./en.ts";
import type { Code } from "./label.ts";
import { type PluralForms, plural } from "./plural.ts";

export { am, dem, den, vom, zum } from "./de-dates.ts";

const count = (n: number, forms: PluralForms) => plural("de", n, forms);

const ordinals = {
  1: "ersten",
  2: "zweiten",
  3: "dritten",
  4: "vierten",
  5: "fünften",
  [-1]: "letzten",
} as const;

/** The words that values are said with, in German; drafts until a native speaker of the field has read them. */
export const de: ValueWords = {
  formats: {
    locale: "de-DE",
    comma: ", ",
    signLanguages: {
      fsl: "Französische Gebärdensprache",
      sfb: "Französisch-belgische Gebärdensprache",
      vgt: "Flämische Gebärdensprache",
    },
    date: (written) => written,
  },
  notKnown: "nicht bekannt",
  joiner: ", ",
  colon: ": ",
  inSentence: (label) => label,
  quoted: (text) => `„${text}“`,
  yes: "ja",
  no: "nein",
  more: (n) => `und ${n} weitere`,
  records: {
    count: (n) => count(n, { one: "{n} Datensatz", other: "{n} Datensätze" }),
    none: "keine Datensätze: nicht bekannt, nicht „nichts“",
  },
  asOf: (date) => `Stand: ${date}`,
  period: {
    since: (from) => `seit ${dem(from)}`,
    until: (until) => `bis ${zum(until)}`,
    between: (from, until) => `${vom(from)} bis ${zum(until)}`,
  },
  contact: {
    telephone: "Telefon",
    email: "E-Mail",
    "text-message": "Textnachricht",
    web: "Website",
    post: "Postweg",
    visit: "Vor Ort",
    announced: "Wird bei Aktivierung bekannt gegeben",
    fromAbroad: "aus dem Ausland erreichbar",
    verify: "Vor dem Einsatz prüfen",
    confirmed: (date) => `zuletzt bestätigt: ${date}`,
    neverConfirmed: "letzte Bestätigung nicht bekannt",
    languages: (list) => `auf ${list}`,
    emergency: "Notrufnummer",
  },
  hours: {
    always: "Rund um die Uhr, jeden Tag",
    zone: (zone) => `Ortszeit (${zone})`,
    closed: "geschlossen",
    opens: (time) => `ab ${time} Uhr`,
    closes: (time) => `bis ${time} Uhr`,
    notKnown: "andere Zeiten, nicht bekannt",
  },
  clock: {
    within: (length, from) => `${length} ${from}`,
    notBefore: (length, from) => `nicht vor ${length} ${from}`,
    lengthNotKnown: (from) => `Dauer nicht bekannt, ${from}`,
    unlimited: "keine Frist",
    fromUnstated: "ab einem Ereignis, das die Quelle nicht nennt",
    fromDay: (day) => `ab ${dem(day)}`,
    joiner: "; ",
    suspended: "Hemmung",
    extended: "Verlängerung",
    late: "Verspäteter Antrag",
    atLatest: (day) => `spätestens ${am(day)}`,
  },
  clockFrom: {
    event: "ab dem Ereignis",
    death: "ab dem Tod des Opfers",
    stabilisation: "ab der medizinischen Stabilisierung",
    "medical-discharge": "ab dem Ende der Heilbehandlung",
    designation: "ab der amtlichen Anerkennung des Ereignisses",
    judgment: "ab dem rechtskräftigen Urteil",
    majority: "ab der Volljährigkeit",
    knowledge: "ab der Kenntnis vom Schaden oder vom Recht",
    claim: "ab dem Eingang des Antrags",
    "complete-file": "ab der vollständigen Akte",
    offer: "ab dem Zugang des Angebots",
    acceptance: "ab der Annahme des Angebots",
    certification: "ab der Bescheinigung des Gesundheitszustands",
    "entry-into-force": "ab dem Inkrafttreten des Textes",
  } satisfies Record<Code<"clock-event">, string>,
  amount: {
    range: (min, max) => `${min} bis ${max}`,
    perPoint: (sum) => `${sum} je Punkt des Grades`,
    fromDegree: (degree) => `ab ${degree}`,
    multiple: (times, index) => (index ? `${times} × ${index}` : `${times} × der Index`),
    comesTo: (multiple, sum) => `${multiple} (${sum})`,
    index: "Messzahl",
    reimbursement: "Kostenerstattung",
    reimbursementAt: (rate) => `Erstattung von ${rate} der Kosten`,
    fullReparation: "Vollständiger Schadensersatz",
    tariff: "Nach Tabelle",
    floor: (sum) => `ab ${sum}`,
    noFloor: "kein Mindestbetrag",
    cap: (sum) => `bis zu ${sum}`,
    noCap: "keine Obergrenze",
    paid: { once: "(einmalig)", monthly: "im Monat", yearly: "im Jahr" },
    dateNotStated: "Datum des Betrags nicht angegeben",
    percentOf: (percent, of) => `${percent} von: ${of}`,
    tariffOf: (n) => count(n, { one: "Tabelle mit {n} Betrag", other: "Tabelle mit {n} Beträgen" }),
    byDegree: "Nach dem Grad der Behinderung",
  },
  timeLimit: {
    until: (day) => `bis ${zum(day)}`,
    certain: (day) => `mindestens bis ${zum(day)}`,
    between: (from, until) => `der letzte Tag liegt zwischen ${dem(from)} und ${dem(until)}`,
    opens: (day) => `kann ab ${dem(day)} beantragt werden`,
    over: "die Frist ist abgelaufen",
    overSince: (day) => `die Frist ist ${am(day)} abgelaufen`,
    mayBeOver: (day) => `vielleicht seit ${dem(day)} abgelaufen`,
    judge: "lässt sich nicht berechnen: Ein Punkt ist von einem Menschen zu beurteilen",
    missing: "lässt sich noch nicht berechnen",
    depends: (facts) => `hängt ab von: ${facts}`,
    left: (n) => count(n, { one: "noch {n} Tag", other: "noch {n} Tage" }),
    leftAtLeast: (n) => count(n, { one: "noch mindestens {n} Tag", other: "noch mindestens {n} Tage" }),
  },
  capacity: {
    availableOf: (free, all) => `${free} von ${all} frei`,
    available: (free) => `${free} frei`,
    maximum: (all) => `höchstens ${all}`,
  },
  remembrance: {
    everyYear: (day) => `jedes Jahr am ${day}`,
    everyNth: (nth, weekday, month) => `jedes Jahr am ${ordinals[nth]} ${weekday} im ${month}`,
    everyEaster: (offset) => {
      if (offset === 0) return "jedes Jahr am Ostersonntag";
      const days = count(Math.abs(offset), { one: "{n} Tag", other: "{n} Tage" });
      return `jedes Jahr ${days} ${offset < 0 ? "vor" : "nach"} Ostersonntag`;
    },
    announced: "Der Termin wird jedes Jahr bekannt gegeben",
  },
  head: {
    covered: (name) => `ja: ${name}`,
    folded: (name) => `ja, in: ${name}`,
    "not-covered": (name) => `nein: ${name}`,
  },
};
