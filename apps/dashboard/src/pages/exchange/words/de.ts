import { numeral, type PluralForms, plural } from "@civic/schema/words";
import type { Words } from "./en.ts";

const count = (n: number, forms: PluralForms) => plural("de", n, forms);

const refusedCount = (refused: number) => count(refused, { one: "{n} Eintrag", other: "{n} Einträge" });

/** In German: what the page “Exchange” says beside the words of all pages. */
export const words: Words = {
  title: "Austausch",
  lead:
    "Welche Knoten dieser hier liest, was er von ihnen übernommen und was er abgelehnt hat, wessen Signaturen hier gelten " +
    "und wie weit jeder Staat ist.",
  refreshed: (time) => `Stand: ${time}.`,
  looksAgain: "Die Seite fragt jede Minute neu.",
  notRefreshed: (time) =>
    `Der Knoten konnte nicht erneut gefragt werden. Was hier steht, ist von: ${time}; die Seite versucht es weiter.`,
  guide: "Wie zwei Ministerien ihre Knoten verbinden (Anleitung auf Englisch)",
  peers: {
    title: "Andere Knoten",
    none: "Dieser Knoten tauscht mit niemandem aus: Ihm wurde kein anderer genannt, und er zeigt nur, was ihm selbst gegeben wurde.",
    status: {
      current: "Auf dem neuesten Stand",
      behind: "Holt auf",
      untried: "Noch nicht erreicht",
      unreachable: "Nicht erreichbar",
      failing: "Nicht lesbar",
    },
    reached: "Zuletzt erreicht",
    never: "nie",
    failed: (n) =>
      count(n, {
        one: "Der letzte Versuch schlug fehl",
        other: "Die letzten {n} Versuche schlugen fehl",
      }),
    failures: {
      unreachable: "es kam keine Verbindung zustande",
      silent: "er antwortete nicht rechtzeitig",
      "broken-off": "die Verbindung brach ab",
      "unexpected-answer": "er antwortete etwas anderes, als gefragt war",
      "bound-reached": "seine Antwort war länger oder langsamer, als dieser Knoten zulässt",
      "quota-reached": "dieser Knoten speichert nichts mehr von ihm, denn sein Kontingent ist aufgebraucht",
      "not-stored": "dieser Knoten konnte nicht speichern, was von dort kam",
    },
    detail: "Für den Betreiber des Knotens",
    publishers: "Datensätze von",
    unsigned: "Auch ohne Signatur",
    noAnchor:
      "Für diesen Knoten wurde kein Anker angegeben. Von Signiertem wird nur übernommen, was Schlüssel signieren, die hier schon gelten.",
    taken: "Übernommen",
    takenOf: (applied, received) =>
      `${count(received, { one: "{n} Eintrag gelesen", other: "{n} Einträge gelesen" })}, davon ${count(applied, { one: "{n}, der hier etwas geändert hat", other: "{n}, die hier etwas geändert haben" })}`,
    refused: "Abgelehnt",
    nothing: "nichts",
    refusedOf: (refused, kept) =>
      kept === 0
        ? refusedCount(refused)
        : `${refusedCount(refused)}; als Beleg aufbewahrt und erneut geprüft, wo das helfen kann: ${numeral("de", kept)}`,
    earlierRefusals: (n) => count(n, { one: "{n} frühere Ablehnung", other: "{n} frühere Ablehnungen" }),
    more: "Mehr dazu",
  },
  disputes: {
    title: "Zurückgehaltene Datensätze",
    none: "Keine. Von keiner Version, die hier bekannt ist, wurden zwei Inhalte signiert.",
    noneOpen: "Zurzeit keine.",
    twoContents: (version) => `Version ${version} wurde mit zwei Inhalten signiert.`,
    shownBefore: (version) =>
      `Bis ihr Herausgeber sagt, zu welchem er steht, wird der Datensatz nach Version ${version} gezeigt.`,
    notShown: "Bis ihr Herausgeber sagt, zu welchem er steht, wird der Datensatz nicht gezeigt.",
    ends: (publisher, version) =>
      `Was es beendet (${publisher}): Version ${version} signieren und den Hashwert des Inhalts nennen, der gelten soll.`,
    seen: "Hier bekannt seit",
    content: (n) => `Inhalt ${n}`,
    hash: "Hashwert",
    key: "Signiert mit dem Schlüssel",
    place: "Was verschieden ist",
    absent: "nicht vorhanden",
    position: (n) => `Nr. ${n}`,
    same: "Beide sagen dasselbe. Verschieden ist, worauf sie laut Signatur folgen.",
    moreDifferences: (n) => count(n, { one: "{n} weiterer Unterschied", other: "{n} weitere Unterschiede" }),
    evidence: "Die Belege als Daten",
    settled: (n) => count(n, { one: "{n} erledigter Fall", other: "{n} erledigte Fälle" }),
    settledAt: (version) => `Version ${version}; der Herausgeber steht zu`,
    omitted: (n) =>
      count(n, {
        one: "{n} weiterer, den der Knoten nicht aufführt",
        other: "{n} weitere, die der Knoten nicht aufführt",
      }),
    columns: { record: "Datensatz", version: "Version", settled: "Der Herausgeber steht zu" },
  },
  keys: {
    title: "Wessen Schlüssel hier gelten",
    lead:
      "Um eines Schlüssels sicher zu sein, lassen Sie sich seinen Fingerabdruck vom Herausgeber am Telefon vorlesen, vier " +
      "Zeichen auf einmal. Groß- und Kleinbuchstaben sind nicht dasselbe.",
    local:
      "Hier gilt kein Schlüssel. Jeder Datensatz dieses Knotens ist unsigniert und lokal: Er stammt aus einem Ordner dieses " +
      "Knotens oder wurde hier veröffentlicht, und nichts beweist, wer ihn geschrieben hat.",
    signsHere: "Dieser Knoten signiert in seinem Namen.",
    revoked: "widerrufen; was er signiert, gilt nicht mehr",
    unsignedLocal: (n) =>
      `Hier gilt kein Schlüssel dieses Herausgebers. ${count(n, { one: "{n} Datensatz, unsigniert und lokal", other: "{n} Datensätze, unsigniert und lokal" })}.`,
    unsignedTaken: (n) =>
      `Hier gilt kein Schlüssel dieses Herausgebers. ${count(n, { one: "{n} Datensatz, unsigniert; solche werden auch von anderen Knoten übernommen", other: "{n} Datensätze, unsigniert; solche werden auch von anderen Knoten übernommen" })}.`,
    columns: {
      publisher: "Herausgeber",
      thumbprint: "Fingerabdruck des Schlüssels",
      revoked: "Widerrufen",
      records: "Datensätze hier",
    },
  },
  progress: {
    title: "Wie weit jeder Staat ist",
    lead: "Geltende Datensätze, danach, wer hinter ihnen steht. Was ein Staat an die Stelle anderer gesetzt hat, zählt als eigen. Keine Rangfolge: Die Staaten stehen in alphabetischer Reihenfolge.",
    nobody:
      "Noch hat kein Staat hier einen Datensatz veröffentlicht oder bestätigt. Alle wurden von anderen zusammengestellt.",
    table: "Datensätze nach Staat",
    state: "Staat",
    own: "Eigene",
    confirmed: "Von ihm bestätigt",
    compiled: "Nur zusammengestellt",
    replaced: "Von anderen zusammengestellt, von ihm übernommen",
    keys: "Seine Schlüssel, die hier zählen",
  },
};
