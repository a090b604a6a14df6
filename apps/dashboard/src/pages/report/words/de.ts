import { numeral, type PluralForms, plural } from "@civic/schema/words";
import type { Words } from "./en.ts";

const count = (n: number, forms: PluralForms) => plural("de", n, forms);
const number = (n: number) => numeral("de", n);

/** In German: the report of conclusions. */
export const words: Words = {
  title: "Bericht mit Schlussfolgerungen",
  tooMany: (states) => `Ein Bericht gilt höchstens sechs Staaten. Weggelassen: ${states}.`,
  lead: "Was die Datensätze einiger Staaten in den vier Kernbereichen ergeben, zum Drucken oder als eine Datei zum Mitnehmen. Nichts wird in eine Rangfolge gebracht, und nichts steht hier, was nicht in einem Datensatz steht.",
  choice: {
    title: "Um wen es im Bericht geht",
    group: "Staaten oder eine Gruppe",
    named: "Einzelne Staaten, höchstens sechs",
    eu: "Mitgliedstaaten der Europäischen Union",
    all: "Alle Staaten, die hier beschrieben sind",
    empty: "Fügen Sie einen bis sechs Staaten hinzu, oder wählen Sie eine Gruppe.",
  },
  actions: { title: "Den Bericht mitnehmen", print: "Drucken", save: "Als HTML speichern" },
  head: {
    states: "Staaten",
    day: "Datum des Berichts",
    asOf: "Stand der Datensätze",
    publishers: "Wer veröffentlicht",
    compiled: "CIVIC, aus öffentlichen Quellen zusammengestellt",
    records: "Datensätze",
  },
  records: (n) => count(n, { one: "{n} Datensatz", other: "{n} Datensätze" }),
  ownRecords: (n) =>
    count(n, {
      one: "{n} vom eigenen Staat veröffentlicht",
      other: "{n} vom eigenen Staat veröffentlicht",
    }),
  confirmed: (n) =>
    n === 0
      ? "keiner vom Staat bestätigt"
      : count(n, { one: "{n} vom Staat bestätigt", other: "{n} vom Staat bestätigt" }),
  howToRead:
    "So ist er zu lesen: Jede Zahl ist aus Datensätzen gezählt, und die Staaten stehen in alphabetischer Reihenfolge daneben. „In dieser Form nicht verzeichnet“ heißt, dass kein Datensatz es an der Stelle sagt, die hier gezählt wird; ein Text kann davon sprechen, und es heißt nie „nein“. Eine Zahl sagt, was verzeichnet ist, nicht wie gut es wirkt. Was CIVIC veröffentlicht, wurde aus öffentlichen Quellen zusammengestellt; ein Staat steht für das ein, was er selbst veröffentlicht oder bestätigt.",
  columns: {
    question: "Frage",
    yes: "Verzeichnet",
    no: "Gibt es nicht, oder nicht für alle",
    unknown: "In dieser Form nicht verzeichnet",
    answer: "Was die Datensätze sagen",
    need: "Bedürfnis",
    area: "Kernbereich",
    number: "Anzahl",
  },
  questions: {
    "needs-assessment": "ein Verfahren, mit dem Bedürfnisse erhoben werden",
    "assessment-emergency": "eine Erhebung der Bedürfnisse in der Notfallphase",
    "assessment-follow-up": "eine Erhebung der Bedürfnisse in der Nachsorge",
    "victim-list": "eine Stelle, die die Liste der Opfer eines Ereignisses führt",
    "list-shared": "Stellen, die die Liste der Opfer erhalten dürfen",
    "persons-found": "Hilfe, die in der Notfallphase Menschen identifiziert und Angehörige findet",
    pathway: "die Schritte, die Opfer durch das System führen",
    "hand-over": "eine Übergabe von der Notfallphase in die Nachsorge",
    "hand-over-owner": "eine verantwortliche Stelle für jede Übergabe",
    "way-on": "eine Fortsetzung nach jedem Schritt der Notfallphase",
    "help-afterwards": "Hilfe in der Nachsorge für jedes Bedürfnis, das in der Notfallphase gedeckt ist",
    "single-contact": "eine einzige Anlaufstelle in der Nachsorge",
    "every-need": "Hilfe für jedes der zehn Bedürfnisse in der Nachsorge",
    compensation: "eine Entschädigungsregelung",
    advance: "eine Vorauszahlung vor der endgültigen Entscheidung",
    recognition: "eine Maßnahme der Anerkennung oder Erinnerung",
    "official-status": "eine amtliche Anerkennung als Opfer",
    "remembrance-day": "Gedenktage",
    "place-of-memory": "Erinnerungsorte",
  },
  need: (need, phase) => `Hilfe für „${need}“ (Phase: ${phase})`,
  found: (n, all, what, where) => {
    if (n === 0) return `Für keinen der ${number(all)} Staaten nennen die Datensätze ${what}`;
    if (n === all) return `Für jeden der ${number(all)} Staaten nennen die Datensätze ${what}`;
    return `Für ${number(n)} von ${number(all)} Staaten${where} nennen die Datensätze ${what}`;
  },
  none: (n, where) => `für ${number(n)}${where} sagt der Staat oder eine Quelle, dass es das nicht gibt`,
  partly: (n, where, lacking) => `für ${number(n)}${where} gilt: ${lacking}`,
  lacking: {
    "hand-over-owner": "für mindestens eine Übergabe ist niemand verzeichnet, der dafür einsteht",
    "way-on": "für mindestens einen Schritt der Notfallphase ist keine Fortsetzung verzeichnet",
    "help-afterwards":
      "für mindestens ein Bedürfnis, das in der Notfallphase gedeckt ist, ist in der Nachsorge keine Hilfe verzeichnet",
    "every-need": "für mindestens eines der zehn Bedürfnisse ist in der Nachsorge keine Hilfe verzeichnet",
  },
  notKnown: (n, where) => `für ${number(n)}${where} ist es in dieser Form nicht verzeichnet`,
  one: {
    yes: (list) => `Die Datensätze nennen ${list}.`,
    none: (list) => `Der Staat oder eine Quelle sagt, dass es dies nicht gibt: ${list}.`,
    unknown: (list) => `In dieser Form nicht verzeichnet, was nicht heißt, dass es das nicht gibt: ${list}.`,
  },
  said: {
    yes: "Verzeichnet",
    none: "Gibt es nicht, sagt der Staat oder eine Quelle",
    partly: "Nicht für alle",
    unknown: "In dieser Form nicht verzeichnet",
  },
  partlyCell: "mit mindestens einer Lücke",
  others: "alle anderen",
  all: "alle Staaten des Berichts",
  handOvers: (all, without) => {
    const described = count(all, {
      one: "Die Abläufe beschreiben {n} Übergabe von der Notfallphase in die Nachsorge",
      other: "Die Abläufe beschreiben {n} Übergaben von der Notfallphase in die Nachsorge",
    });
    if (all === 1)
      return `${described}; ${without === 0 ? "es ist jemand genannt, der dafür einsteht" : "es ist niemand genannt, der dafür einsteht"}.`;
    if (without === 0) return `${described}; für jede ist jemand genannt, der dafür einsteht.`;
    if (without === all) return `${described}; für keine davon ist jemand genannt, der dafür einsteht.`;
    return `${described}; für ${number(without)} davon ist niemand genannt, der dafür einsteht.`;
  },
  schemes: {
    title: "Wem die Regelungen offenstehen",
    caption:
      "Entschädigungsregelungen nach dem, was sie sagen; eine Zahl steht, wo ein Staat mehr als eine hat",
    axis: "Für wen",
    open: (all, list) =>
      `Menschen anderer Staatsangehörigkeit, die im Staat verletzt werden, nach dem, was ${number(all)} Entschädigungsregelungen sagen: ${list}.`,
    at: {
      included: (n) => `wie alle anderen in ${number(n)}`,
      conditional: (n) => `unter Bedingungen in ${number(n)}`,
      excluded: (n) => `ausgeschlossen in ${number(n)}`,
      unknown: (n) => `nicht verzeichnet für ${number(n)}`,
    },
    single: {
      included:
        "Die einzige Entschädigungsregelung erfasst Menschen anderer Staatsangehörigkeit, die im Staat verletzt werden, wie alle anderen.",
      conditional:
        "Die einzige Entschädigungsregelung erfasst Menschen anderer Staatsangehörigkeit, die im Staat verletzt werden, unter Bedingungen.",
      excluded:
        "Die einzige Entschädigungsregelung schließt Menschen anderer Staatsangehörigkeit, die im Staat verletzt werden, aus.",
      unknown:
        "Für die einzige Entschädigungsregelung ist nicht verzeichnet, ob sie Menschen anderer Staatsangehörigkeit erfasst, die im Staat verletzt werden.",
    },
    scheme: "Regelung",
    advance: "Vorschuss",
    time: "Kürzeste Antragsfrist für Menschen, die heute verletzt werden",
    times: "Antragsfristen, die kürzeste zuerst",
  },
  times: {
    title: "Kürzeste Antragsfrist für Menschen, die heute verletzt werden",
    counted:
      "Gezählt wird die kürzeste Frist, die für Einwohner gilt, die heute bei einem Terrorakt verletzt werden, in den Regelungen, die ein solcher Akt eröffnen kann. Fristen für einen eigenen Fall (nach einem Urteil, für Minderjährige, für eine einzelne Leistung, für frühere Taten) und abgelaufene Fristen zählen nicht.",
    states: "Staaten",
    at: {
      year: "ein Jahr oder weniger",
      "two-years": "mehr als ein Jahr, bis zu zwei",
      "three-years": "mehr als zwei Jahre, bis zu drei",
      longer: "mehr als drei Jahre",
      "fixed-day": "bis zu einem festen Tag",
      unlimited: "ohne Frist",
      depends: "je nach Fall",
      unknown: "nicht bekannt",
    },
    many: (list) =>
      `Kürzeste Antragsfrist für Einwohner, die heute bei einem Terrorakt verletzt werden, nach Zahl der Staaten (Fristen für einen eigenen Fall zählen nicht) – ${list}.`,
    one: (time) =>
      `Kürzeste Antragsfrist für Einwohner, die heute bei einem Terrorakt verletzt werden (Fristen für einen eigenen Fall zählen nicht): ${time}.`,
  },
  gaps: {
    title: "Lücken",
    kind: "Was fehlt",
    count: "Wie oft",
    where: "Wo",
    notSought: "nicht gesucht",
    others: "Lücken in den Beschreibungen",
    othersLead:
      "Diese Zahlen zählen Stellen in Datensätzen. Wo mehr beschrieben ist, kann mehr fehlen; eine Lücke beweist nicht, dass ein Staat nichts gibt.",
  },
  requirements: {
    title: "Was internationale Texte verlangen und kein Datensatz beantwortet",
    article: (article) => `Artikel ${article}`,
    more: "Es kann ein Datensatz fehlen; damit ist nicht festgestellt, dass der Staat den Text nicht einhält.",
  },
  practices: {
    title: "Gute Praxis",
    count: (n) =>
      count(n, {
        one: "{n} Beispiel guter Praxis ist verzeichnet.",
        other: "{n} Beispiele guter Praxis sind verzeichnet.",
      }),
    none: "Kein Beispiel guter Praxis ist verzeichnet.",
    others: "Gute Praxis ohne Kernbereich",
  },
  annex: {
    title: "Anhang: worauf der Bericht beruht",
    lead: "Die Datensätze hinter den Zahlen: Kennung, Version und die ersten Stellen der Prüfsumme (SHA-256 über kanonisches JSON, RFC 8785). Wer dieselben Datensätze hat, kann nachzählen.",
    rests: (n) =>
      `${count(n, { one: "{n} Datensatz", other: "{n} Datensätze" })} mit Kennung, Version und Prüfsumme im Anhang`,
    cite: "So wird der Bericht zitiert",
    calls: "Dasselbe über die API",
    citing: "Die Prüfsumme wird berechnet …",
  },
};
