import { plural } from "@civic/schema/words";
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
  search: {
    open: "Suchen",
    field: "Eine Stelle, eine Nummer, ein Gesetz, einen Bedarf oder ein Land suchen",
  },
  close: "Schließen",
  retry: "Erneut versuchen",
  loading: "Wird geladen …",
  slow: "Der Knoten antwortet langsam; es wird weiter gewartet…",
  emptyStates: "Dieser Knoten hat zu keinem Staat einen Datensatz.",
  // Nouns keep their capital.
  theme: { title: "Farbschema", light: "Hell", dark: "Dunkel", system: "Wie das System" },
  /** What somebody comes for; the pages behind it name themselves. */
  doors: { help: "Nach einem Anschlag", compare: "Vergleichen", records: "Datensätze" },
  gridHelp: "Die Pfeiltasten führen von Feld zu Feld; die Eingabetaste öffnet eines.",
  compiled: {
    date: (date) => `Datenstand: ${date}`,
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
    unsignedConfirmed: "Selbst nicht signiert; signiert hat der Staat seine Bestätigung dieses Inhalts",
    signatureUnknown: "Dieser Knoten sagt nicht, ob der Datensatz signiert ist",
    signatureFailed: "Der Knoten konnte nicht gefragt werden, ob der Datensatz signiert ist",
    takesOver: "Tritt an die Stelle von",
    asData: "Als Daten",
    signatureAsked: "Die Signatur wird abgefragt …",
    heldBack: (who) => `${who}; eine neuere Version wurde mit zwei Inhalten signiert und wird zurückgehalten`,
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
      "Wo die Seite nicht sagt, dass ein Staat einen Datensatz selbst veröffentlicht oder bestätigt hat, wurde er aus öffentlichen " +
      "Quellen zusammengestellt (Gesetzen, amtlichen Seiten, Berichten und der Presse), und kein Staat hat ihn bestätigt. Jeder Wert " +
      "nennt seine Quellen und sagt, wie verlässlich er ist. Ein Wert, den keine Quelle angibt, steht als nicht bekannt da; das " +
      "heißt nie „nein“.",
    verify: "Prüfen Sie Telefonnummern und Adressen vor dem Einsatz.",
    personal:
      "CIVIC beschreibt Systeme, keine Menschen. Über eine Person wird nichts gespeichert und nichts gesendet.",
    reuse: "Weiterverwendung",
    licence: "Lizenz Apache-2.0",
    apiDocs: "Dokumentation der API",
    openapi: "OpenAPI-Beschreibung",
  },
  kept: (when) => `Gespeicherte Kopie vom ${when}; der Knoten ist nicht erreichbar.`,
  failure: {
    notKept:
      "Von diesem Teil ist auf diesem Gerät keine Kopie gespeichert: Er wurde hier noch nicht geöffnet.",
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
    stayedLost:
      "Auch diesmal ist er nicht angekommen. Die Seite neu zu laden kann helfen, dann geht aber verloren, was eingegeben wurde.",
    loadPageAgain: "Seite neu laden",
    where: (address) => `Angefragt bei ${address}.`,
    request: (id) => `Nummer der Anfrage: ${id}`,
  },
  /** A value in an address that nothing goes by. */
  leftOut: (values, n) =>
    `Die Adresse fragte nach ${values}; ${plural("de", n, { one: "das gibt es hier nicht und wurde", other: "diese gibt es hier nicht, und sie wurden" })} weggelassen.`,
  dayNotTaken: (day, today) =>
    `${day} wird nicht übernommen: Der Tag muss zwischen 1900 und heute, ${today}, liegen.`,
  /** Of what may well exist. */
  leftOutBeside: (values) =>
    `Die Adresse fragte auch nach ${values}. Das lässt sich hier nicht neben dem Übrigen zeigen und wurde weggelassen.`,
  leftOutMore: (n) => plural("de", n, { one: "{n} weiteren", other: "{n} weiteren" }),
  notFound: {
    title: "Diese Seite gibt es nicht",
    lead: "Vielleicht ist die Adresse falsch geschrieben, oder die Seite ist umgezogen.",
    link: "Zur Startseite",
  },
};
