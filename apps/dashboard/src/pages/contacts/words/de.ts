import { type PluralForms, plural } from "@civic/schema/words";
import type { Words } from "./en.ts";

const count = (n: number, forms: PluralForms) => plural("de", n, forms);

/** In German: the Contacts page. */
export const words: Words = {
  title: "Kontakte",
  lead: "Wen man anruft, wem man schreibt, wohin man geht, Staat für Staat. Jede Nummer sagt, wann sie zuletzt bestätigt wurde; die vor weniger als einem Jahr bestätigten stehen vorn.",
  filter: {
    title: "Liste eingrenzen",
    need: "Bedürfnis",
    anyNeed: "Jedes Bedürfnis",
    phase: "Zeitraum",
    anyPhase: "Jeder Zeitraum",
    type: "Art der Stelle",
    anyType: "Jede Art",
    only: "Zeigen",
    all: "Alle",
    number: "Mit Nummer",
    confirmed: "Vor weniger als einem Jahr bestätigt",
    open: "Jetzt geöffnet",
    abroad: "Laut Quelle aus dem Ausland erreichbar",
    allStates: "Alle Staaten",
  },
  unknown: (field, value) => `${field}: „${value}“ ist hier nicht bekannt und wurde weggelassen.`,
  found: (n) => count(n, { one: "{n} Eintrag", other: "{n} Einträge" }),
  withNumber: (n) => count(n, { one: "{n} mit Nummer", other: "{n} mit Nummer" }),
  confirmed: (n) =>
    count(n, {
      one: "{n} vor weniger als einem Jahr bestätigt",
      other: "{n} vor weniger als einem Jahr bestätigt",
    }),
  unsaid: (n) =>
    count(n, {
      one: "{n} weiterer steht nicht hier: Keine Quelle sagt sein Bedürfnis, seinen Zeitraum oder seine Art.",
      other: "{n} weitere stehen nicht hier: Keine Quelle sagt ihr Bedürfnis, ihren Zeitraum oder ihre Art.",
    }),
  none: "Zu dieser Auswahl ist nichts verzeichnet. Das heißt nicht, dass es nichts gibt.",
  more: (n) => count(n, { one: "{n} weiteren zeigen", other: "{n} weitere zeigen" }),
  table: {
    caption: "Kontakte nach Staaten",
    emergency: "Notrufnummern",
    entries: "Einträge",
    withNumber: "Mit Nummer",
    confirmed: "Vor weniger als einem Jahr bestätigt",
  },
  sort: {
    emergency: "Notrufnummern",
    point: "Anlaufstelle",
    organisation: "Stelle",
    service: "Dienst",
    scheme: "Entschädigungssystem",
  },
  through: "Zu erreichen über",
  noContact: "Es ist kein Kontakt verzeichnet.",
  freshness: {
    within: (date) => `vor weniger als einem Jahr bestätigt (${date})`,
    older: (date) => `vor mehr als einem Jahr bestätigt (${date})`,
    never: "nie bestätigt, soweit bekannt",
  },
  open: {
    open: "jetzt geöffnet",
    closed: "jetzt geschlossen",
    notKnown: "nicht bekannt, ob jetzt geöffnet ist",
    unless: (days) => `außer wenn heute einer dieser Tage ist: ${days}`,
  },
  card: "Ins Adressbuch (vCard)",
  cards: "Alle als Adressbuch (vCard)",
  wrong: {
    title: "Falsche Nummer melden",
    which: "Welche ist falsch?",
    another: "Eine Nummer fehlt",
    text: "Text zum Senden",
    mail: "Als E-Mail schreiben",
    noAddress: (publisher) =>
      `Es ist keine Adresse des Herausgebers (${publisher}) verzeichnet. Kopieren Sie den Text und senden Sie ihn an die Stelle, die diese Datensätze für den Staat führt.`,
    subject: (id) => `Falsche Nummer im Datensatz ${id}`,
    greeting: "Guten Tag,",
    body: (name, id, stands) =>
      `der Datensatz ${id} (${name}) nennt diesen Kontakt: ${stands}. Er scheint falsch zu sein.`,
    missing: (name, id) => `der Datensatz ${id} (${name}) nennt keine Nummer, unter der jemand antwortet.`,
    ask: "Könnten Sie die richtige nennen, sagen, seit wann sie gilt, und den Datensatz bestätigen?",
    page: (address) => `Wo es steht: ${address}`,
  },
  csv: {
    kind: "Art",
    name: "Bezeichnung",
    channel: "Weg",
    address: "Nummer oder Adresse",
    use: "Wofür",
    abroad: "Aus dem Ausland",
    confirmed: "Bestätigung",
    hours: "Zeiten",
    record: "Datensatz",
  },
};
