import type { NodeWords } from "./node-words.ts";

/** What a node says in German. */
export const de: NodeWords = {
  details: {
    bodyLimit: (bytes) => `Höchstens ${bytes} Byte werden angenommen.`,
    bodyCoded: "Der Inhalt der Anfrage muss so kommen, wie er ist, ohne Inhaltskodierung.",
    bodyGzip:
      "Der Inhalt der Anfrage ist mit gzip komprimiert. Er muss so kommen, wie er ist, ohne Inhaltskodierung.",
    keyUnknown: "Dieser Knoten kennt diesen API-Schlüssel nicht.",
    keyRevoked:
      "Dieser API-Schlüssel wurde widerrufen. Bitten Sie den Betreiber dieses Knotens um einen neuen.",
    keyExpired: (lastDay) =>
      `Dieser API-Schlüssel galt bis zum ${lastDay}. Bitten Sie den Betreiber dieses Knotens um einen neuen.`,
    keyOfAnother: (publisher) =>
      `Der API-Schlüssel ist der von „${publisher}“, und die Adresse nennt einen anderen Herausgeber.`,
    jurisdictionNotAllowed: (publisher, jurisdiction) =>
      `Der API-Schlüssel von „${publisher}“ berechtigt nicht zu Datensätzen über „${jurisdiction}“.`,
    kindNotAllowed: (publisher, kind) =>
      `Der API-Schlüssel von „${publisher}“ berechtigt nicht zu Datensätzen der Art „${kind}“.`,
    unreadable: "Adresse oder Host der Anfrage ist nicht lesbar.",
    methodUnknown: "Die Methode der Anfrage ist nicht bekannt.",
    projectionTooLarge:
      "Dieser Knoten hat zu viele Datensätze für eine einzige Antwort. Sie können seitenweise gelesen werden.",
    storeDamaged:
      "Ein Teil des Speichers ist beschädigt und nicht lesbar. Der Betreiber kann eine Sicherung an seine Stelle setzen.",
    unsigned: "Diese Version hat niemand signiert.",
    statementOfAnother: (publisher) =>
      `Der API-Schlüssel ist der von „${publisher}“, und die Erklärung stammt von einem anderen Herausgeber.`,
    idempotencyKey:
      "Der Idempotency-Key muss aus 1 bis 200 sichtbaren ASCII-Zeichen in geraden Anführungszeichen bestehen.",
    importsCrowded:
      "So viele Importe, wie dieser Knoten zugleich annimmt, sind im Gange. Versuchen Sie es noch einmal, sobald einer beendet ist.",
    noKeyLeft: (publisher) =>
      `Kein Schlüssel von „${publisher}“ zählt hier mehr: Von diesem Herausgeber wird nichts angenommen, bis ein Anker einen neuen Schlüssel nennt.`,
  },
  docs: {
    title: "API dieses Knotens",
    access:
      "Alles wird ohne Schlüssel gelesen. Antworten, die kein Erfolg sind, sind Probleme (RFC 9457). Sätze kommen in der Sprache von Accept-Language.",
    machines: (openapi) => `Dasselbe für Maschinen: ${openapi} (OpenAPI 3.1).`,
    reference: (link) =>
      `Was Datensätze enthalten und was Befunde bedeuten: ${link("die Referenz")} (auf Englisch).`,
    client: (link) => `Wie ein Programm in TypeScript fragt: ${link("der Client")} (auf Englisch).`,
    inEnglish: "Die folgenden Beschreibungen gehören zum Vertrag und sind auf Englisch.",
    needsKey: "Verlangt einen API-Schlüssel des Herausgebers:",
    path: "Pfad",
    query: "Parameter",
    values: "Werte",
    requestHeaders: "Kopfzeilen der Anfrage",
    answers: "Antworten",
    problems: "Probleme",
    everywhere: "Probleme jedes Endpunkts",
  },
  noDashboard: {
    title: "Das Dashboard wurde nicht gebaut",
    cure: (command, setting) =>
      `Dieser Knoten läuft, hat aber kein gebautes Dashboard gefunden. Führen Sie ${command} aus und starten Sie ihn neu, oder nennen Sie den Ordner in ${setting}.`,
    api: (records, docs) => `Die API antwortet: ${records("Datensätze")}, ${docs("Dokumentation")}.`,
  },
};
