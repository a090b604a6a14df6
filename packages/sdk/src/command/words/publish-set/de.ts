import type { PublishSetWords } from "./en.ts";

/** What the command says when it publishes a folder as one set, in German. */
export const de: PublishSetWords = {
  publishSet: {
    sent: (n, publisher, node) =>
      `Für „${publisher}“ bei ${node} veröffentlicht, alles zusammen; Versionen: ${n}`,
    wouldSend: (n, publisher, node) =>
      `Für „${publisher}“ bei ${node} würde veröffentlicht, alles zusammen; Versionen: ${n}. Es wurde nichts gesendet.`,
    wouldTake: "Der Knoten wurde gefragt und würde es annehmen.",
    notAsked: "Der Knoten wurde nicht gefragt, ob er es annähme: Dazu braucht es einen API-Schlüssel.",
    complete: (node) => `${node} hat schon alles. Es wurde nichts gesendet.`,
    nothingSent: "Es wurde nichts gesendet.",
    refused: (node) => `${node} hat nichts davon angenommen.`,
    same: (n) => `Unveränderte Datensätze: ${n}`,
    missing: (n, ids) =>
      `Beim Knoten und nicht in diesem Ordner: ${n} (${ids}). Sie bleiben; --withdraw-missing zieht sie zurück.`,
    faulty: "Es wurde nichts gesendet: Ein Satz wird als Ganzes veröffentlicht, und er enthält Fehler.",
    stale: (there, here) =>
      `der Knoten hat Version ${there}, und das ist Version ${here} mit anderem Inhalt. Holen Sie zuerst die neuere (civic pull) und berichtigen Sie diese.`,
    gap: (version, missing) =>
      `das ist Version ${version}, und Version ${missing}, die der Knoten nicht hat, ist hier in keiner Datei signiert. Geben Sie ihm die „version“ ${missing}.`,
    tooLarge: (n, most) =>
      `Der Satz hat ${n} Versionen; er fasst höchstens ${most} und 16 MiB. Veröffentlichen Sie Staat für Staat oder Art für Art: Nennen Sie den inneren Ordner.`,
    wholeFolder: "--withdraw-missing braucht den ganzen Ordner mit Datensätzen, nicht einen Teil davon.",
    severalPublishers: (found) =>
      `Hier sind Datensätze mehrerer Herausgeber (${found}), und ein Satz ist von einem. Sagen Sie, von welchem: --publisher, oder signieren Sie mit --key.`,
    onlyOthers: (n, publisher) =>
      `Datensätze gefunden: ${n}, keiner davon von „${publisher}“. civic take-over macht aus einem zusammengestellten Datensatz einen des Staates.`,
    oneFolder: "Ein Satz entsteht aus einem einzigen Ordner mit Datensätzen.",
    onlyInSets: "--withdraw-missing gehört zu --key oder zu einem Ordner, in dem nichts signiert ist.",
    agree: "Das veröffentlichen? Schreiben Sie ja:",
    agreed: "ja j yes y",
    noTerminal:
      "Ein API-Schlüssel fehlt: Nennen Sie seine Datei mit --api-key (- liest die Standardeingabe), oder legen Sie ihn als CIVIC_API_KEY in die Umgebung. Nur --dry-run kommt ohne aus.",
    askKey: "API-Schlüssel (wird nicht angezeigt):",
  },
};
