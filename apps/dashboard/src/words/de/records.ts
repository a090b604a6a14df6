import { numeral, type PluralForms, plural } from "@civic/schema/words";
import type { recordsWords as english } from "../en/records.ts";

const count = (n: number, forms: PluralForms) => plural("de", n, forms);

type EnglishWords = typeof english;

/** In German: what records say, wherever they are shown. */
export const recordsWords: EnglishWords = {
  deaths: "Zahlen zu Anschlägen, darunter Zahlen von Getöteten",
  sources: {
    count: (n) => count(n, { one: "{n} Quelle", other: "{n} Quellen" }),
    confidence: {
      high: "hohe Verlässlichkeit",
      medium: "mittlere Verlässlichkeit",
      low: "geringe Verlässlichkeit",
    },
    means: { high: "in einer Quelle gelesen", medium: "Quelle genannt, dieser Punkt nicht in ihr gelesen" },
    explained: {
      high: "Die Aussage wurde in einer Quelle gelesen.",
      medium: "Die Quelle ist genannt, aber dieser Punkt wurde nicht in ihr gelesen.",
      low: "Zweifelhaft; nicht als Tatsache zu verwenden.",
    },
    notConfirmation:
      "Die Verlässlichkeit sagt, wie gut die Quellen das tragen; sie ist keine Bestätigung. Eine Bestätigung sagt, wann jemand zuletzt festgestellt hat, dass es stimmt.",
    doubtful: "zweifelhaft, nicht als Tatsache zu verwenden",
    official: "amtlich",
    undated: "ohne Datum",
    checked: (date) => `Zuletzt mit den Quellen verglichen: ${date}.`,
  },
  noNumber: "Es ist keine Telefonnummer verzeichnet.",
  states: {
    one: "Staat",
    several: "Staaten",
    add: "Staat hinzufügen",
    choose: "Staat auswählen",
    remove: (state) => `${state} entfernen`,
    most: (n) => `Mehr als ${numeral("de", n)} passen nicht nebeneinander.`,
    withRecords: "Staaten mit Datensätzen hier",
    others: "Andere Staaten",
  },
  takeAway: {
    title: "Diese Daten mitnehmen",
    call: "Als Aufruf der API",
    cite: "Zitieren",
    copy: "Kopieren",
    copied: "Kopiert",
    asOf: (date) => `Stand: ${date}`,
    digest: (digest) => `Prüfsumme der Daten: ${digest}`,
  },
  service: {
    types: "Art",
    phases: "Phasen",
    stage: "Stand des Dienstes",
    provider: "Erbracht von",
    who: "Wer sich wenden kann",
    foreigners: "Andere Staatsangehörige",
    residents: "Personen mit Wohnsitz, gleich welcher Staatsangehörigkeit",
    abroad: "Staatsangehörige, für Taten im Ausland",
    group: "Für",
    cost: "Kosten",
    languages: "Sprachen",
    hours: "Zeiten",
    territory: "Gebiet",
    delivery: "In welcher Form",
    capacity: "Kapazität",
    clocks: "Fristen",
    responseTime: "Zeit bis zur Antwort",
    contacts: "Kontakte",
    needs: "Bedürfnisse",
  },
};
