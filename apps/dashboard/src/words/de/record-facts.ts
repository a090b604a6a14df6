import type { recordFactWords as english } from "../en/record-facts.ts";

type EnglishWords = typeof english;

/** In German: what records say of bodies, places, documents, figures and systems, each under its own heading. */
export const recordFactWords: EnglishWords = {
  recordFacts: {
    event: "Für ein einziges Ereignis",
    confirmedBy: "Bestätigt von",
    body: {
      acronym: "Kurzname",
      alternateNames: "Andere Namen",
      established: "Errichtet",
      stage: "Stand der Stelle",
      legalForm: "Rechtsform",
      functions: "Aufgaben",
      memberOf: "Mitglied von",
      accreditations: "Anerkennung",
      recognisedBy: "Anerkannt von",
    },
    place: {
      regions: "Nur für",
      sites: "Orte",
      map: "Auf einer Karte",
      directions: "So kommt man hin",
      accessibility: "Barrierefreiheit",
      serves: "Zuständig für",
    },
    service: {
      audience: "Gedacht für",
      referral: "Überweisung",
      referredBy: "Wer überweisen kann",
      fees: "Gebühren",
      amounts: "Was gezahlt wird",
      observed: "Wie lange es wirklich dauert",
    },
    scheme: {
      aggregate: "Grenze für alle Opfer zusammen",
      ifReached: "Wenn sie erreicht ist",
      layers: "Wer zahlt, in dieser Reihenfolge",
    },
    system: {
      subdivisions: "Teile des Staates",
      victimList: "Liste der Opfer",
      keptBy: "Geführt von",
      sharedWith: "Wer sie erhalten kann",
      assessments: "Wie der Bedarf erhoben wird",
      usedBy: "Verwendet von",
      statedGaps: "Was es laut einer Quelle nicht gibt",
      gapFor: "Nur für",
    },
    statistics: {
      title: "Veröffentlichte Zahlen",
      item: "Was gezählt wurde",
      value: "Zahl",
      period: "Zeitraum",
    },
  },
};
