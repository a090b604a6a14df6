import type { frameWords as english } from "../en/frame.ts";

type EnglishWords = typeof english;

/** In German: the frame of every page. */
export const frameWords: EnglishWords = {
  provisional: "Vorläufige Übersetzung der Oberfläche: noch nicht muttersprachlich geprüft.",
  skip: "Zum Inhalt",
  home: "CIVIC, Startseite",
  purpose: "Hilfe für Opfer von Terrorismus, Staat für Staat",
  navigation: "Seiten",
  languageChoice: "Sprache",
  close: "Schließen",
  retry: "Erneut versuchen",
  loading: "Wird geladen …",
  emptyStates: "Dieser Knoten hat zu keinem Staat einen Datensatz.",
  // Nouns keep their capital.
  dataAsOf: (date) => `Stand der Daten: ${date}.`,
  theme: { title: "Farbschema", light: "Hell", dark: "Dunkel", system: "Wie das System" },
  nav: {
    coverage: "Abdeckung",
    countries: "Länder",
    compensation: "Entschädigung",
    navigator: "Wer hilft?",
    exchange: "Austausch",
  },
  compiled: {
    mark: "Aus öffentlichen Quellen zusammengestellt, vom Staat nicht bestätigt",
    confirmed: (where) => `Aus öffentlichen Quellen zusammengestellt, vom Staat bestätigt (${where})`,
    partlyConfirmed: (some, all) =>
      `Aus öffentlichen Quellen zusammengestellt; vom Staat bestätigt: ${some} von ${all} Datensätzen`,
    changedSince: (where) =>
      `Aus öffentlichen Quellen zusammengestellt, vom Staat bestätigt (${where}) und seitdem geändert`,
    own: "Vom Staat selbst veröffentlicht",
    publishedBy: (publisher) => `Veröffentlicht von: ${publisher}`,
    signature: "Signatur",
    signedBy: (publisher) => `Signiert von: ${publisher}`,
    key: "Schlüssel",
    unsigned: "Nicht signiert: Nichts beweist, woher der Datensatz stammt",
    signatureUnknown: "Dieser Knoten sagt nicht, ob der Datensatz signiert ist",
    signatureFailed: "Der Knoten konnte nicht gefragt werden, ob der Datensatz signiert ist",
    takesOver: "Tritt an die Stelle von",
    asData: "Als Daten",
    signatureAsked: "Die Signatur wird abgefragt …",
    frozen: "Zurückgehalten",
    frozenAt: (version) =>
      `Version ${version} wurde mit zwei Inhalten signiert. Bis ihr Herausgeber sagt, zu welchem er steht, wird gezeigt, was davor galt.`,
    versions: "Versionen",
    version: (version) => `Version ${version}`,
    hereSince: (date) => `hier seit ${date}`,
    versionSigned: "signiert",
    versionUnsigned: "nicht signiert",
    earlierVersions: "Es gibt noch frühere.",
    draft: "Vorläufige Übersetzung",
    draftExplained: "Die Übersetzung ist nicht geprüft.",
    readOriginal: (language) => `Original lesen (${language})`,
    untranslated: (languages) => `Nicht alles ist übersetzt: Texte auf ${languages}`,
  },
  footer: {
    title: "Über diese Daten",
    compiled:
      "Diese Datensätze wurden aus öffentlichen Quellen zusammengestellt: Gesetzen, amtlichen Seiten, Berichten und der " +
      "Presse. Kein Staat hat sie bestätigt. Jeder Wert nennt seine Quellen und sagt, wie verlässlich er ist. Ein Wert, " +
      "den keine Quelle angibt, steht als nicht bekannt da; das heißt nie „nein“.",
    compiledMixed:
      "Die meisten dieser Datensätze wurden aus öffentlichen Quellen zusammengestellt: Gesetzen, amtlichen Seiten, " +
      "Berichten und der Presse. Wo ein Staat einen bestätigt hat oder seinen eigenen veröffentlicht, sagt es die Seite. " +
      "Jeder Wert nennt seine Quellen und sagt, wie verlässlich er ist. Ein Wert, den keine Quelle angibt, steht als nicht " +
      "bekannt da; das heißt nie „nein“.",
    verify: "Prüfen Sie Telefonnummern und Adressen vor dem Einsatz.",
    personal:
      "CIVIC beschreibt Systeme, keine Menschen. Über eine Person wird nichts gespeichert und nichts gesendet.",
    reuse: "Weiterverwendung",
    licence: "Lizenz Apache-2.0",
    apiDocs: "Dokumentation der API",
    openapi: "OpenAPI-Beschreibung",
  },
  failure: {
    title: "Dieser Teil konnte nicht geladen werden",
    network: "Der Knoten war nicht erreichbar. Prüfen Sie die Verbindung und versuchen Sie es erneut.",
    timeout: "Der Knoten hat nicht rechtzeitig geantwortet.",
    problem: (detail) => `Der Knoten hat geantwortet: ${detail}`,
    invalid: "Es kam eine Antwort, aber nicht die eines CIVIC-Knotens.",
    unknown: "Auf dieser Seite ist etwas fehlgeschlagen.",
    script:
      "Ein Teil der Seite ist nicht angekommen: Die Verbindung brach ab, oder der Knoten wurde inzwischen erneuert.",
    reload:
      "Was eingegeben wurde, bleibt erhalten. Hilft ein neuer Versuch nicht, laden Sie die Seite neu; das löscht es.",
    where: (address) => `Angefragt bei ${address}.`,
    request: (id) => `Nummer der Anfrage: ${id}`,
  },
  notFound: {
    title: "Diese Seite gibt es nicht",
    lead: "Vielleicht ist die Adresse falsch geschrieben, oder die Seite ist umgezogen.",
    link: "Zur Abdeckung",
  },
};
