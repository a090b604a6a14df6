import { type PluralForms, plural } from "@civic/schema/words";
import type { PublishWords } from "./en.ts";

const count = (n: number, forms: PluralForms) => plural("de", n, forms);

/** What the command says when it sends what was signed to a node, in German. */
export const de: PublishWords = {
  summary: {
    usage:
      "civic publish <Ordner> --node <Adresse> [--key <key.jwk>] [--api-key <Datei oder ->] [--publisher <Kürzel>] [--withdraw-missing] [--yes] [--dry-run] [--today <JJJJ-MM-TT>] [--all] [--json] | civic publish <Ordner> … --node <Adresse> [--api-key <Datei oder ->] [--publisher <Kürzel>] [--dry-run] [--all] [--json]",
    summary:
      "veröffentlicht bei einem Knoten, was sich in einem Ordner geändert hat, als einen Satz, alles oder nichts, signiert mit --key; sind darin schon Versionen signiert, sendet es ohne --key diese",
    inputs:
      "ein Ordner mit Datensätzen, ein Teil davon oder eine Datei; bei signierten Versionen auch weitere Ordner mit signierten Erklärungen über Schlüssel",
  },
  publish: {
    sent: (n, publisher, node) =>
      `${count(n, { one: "{n} unterschriebene Datei", other: "{n} unterschriebene Dateien" })} von „${publisher}“ an ${node} geschickt`,
    wouldSend: (n, publisher, node) =>
      `${count(n, { one: "{n} unterschriebene Datei von", other: "{n} unterschriebene Dateien von" })} „${publisher}“ ginge${n === 1 ? "" : "n"} an ${node}; es wurde nichts geschickt`,
    complete: (node) => `${node} hat schon alles. Es wurde nichts geschickt.`,
    left: "Nicht geschickt",
    already: (n) =>
      count(n, {
        one: "{n} Datei: hat der Knoten schon",
        other: "{n} Dateien: hat der Knoten schon",
      }),
    others: (n, publisher) =>
      `${count(n, { one: "{n} Datei", other: "{n} Dateien" })}: nicht von „${publisher}“ unterschrieben`,
    refused: (n) =>
      count(n, {
        one: "{n} Datei: abgelehnt, aus dem genannten Grund",
        other: "{n} Dateien: abgelehnt, aus den genannten Gründen",
      }),
    waits: (n) =>
      count(n, {
        one: "{n} Datei: wartet auf das, was vor ihr da sein muss",
        other: "{n} Dateien: warten auf das, was vor ihnen da sein muss",
      }),
    next: "Knoten, die diesen spiegeln, holen es sich dort von selbst.",
    nothingSigned: "hier ist nichts unterschrieben. Unterschreiben Sie zuerst: civic sign.",
    noFolder: "diesen Ordner gibt es nicht.",
    noneOf: (publisher, found) =>
      `Hier ist nichts von „${publisher}“ unterschrieben; Unterschriften gibt es von: ${found}.`,
    severalPublishers: (found, one) =>
      `Hier liegen Unterschriften mehrerer Herausgeber (${found}), und ein API-Schlüssel spricht nur für einen. Sagen Sie, für welchen: --publisher ${one}.`,
    differs: (version) =>
      `der Knoten hat einen anderen Inhalt der Version ${version}. Eine Version ändert sich nie: Vergleichen Sie beide und unterschreiben Sie den richtigen unter der nächsten Nummer.`,
    brokenOff:
      "Das Schicken wurde abgebrochen. Geben Sie dasselbe noch einmal ein: Was angekommen ist, wird nicht zweimal geschickt.",
    apiKeyExposed: (mode, command) =>
      `andere können diesen API-Schlüssel lesen (Modus ${mode}). Geben Sie ${command} ein und versuchen Sie es noch einmal. Kann ihn jemand kopiert haben, lassen Sie ihn sperren und sich einen neuen geben.`,
    noApiKey:
      "das ist kein API-Schlüssel. Er ist ein einziges Wort in einer Zeile, so wie Sie ihn vom Betreiber des Knotens bekommen haben.",
    standardInput: "Standardeingabe",
    noAddress: (text) =>
      `--node „${text}“ ist keine Adresse eines Knotens. Sie sieht aus wie https://civic.example.org, mit einem Pfad, wenn der Knoten einen hat, und nichts dahinter.`,
    notSecret:
      "--node beginnt mit http://, so dass jeder auf dem Weg den API-Schlüssel lesen könnte. Nehmen Sie https://; http:// genügt nur auf diesem Rechner.",
    failures: {
      unreachable: (node, reason) =>
        `${node} ist nicht zu erreichen (${reason}). Prüfen Sie die Adresse und Ihre Verbindung.`,
      silent: (node) => `${node} hat nicht rechtzeitig geantwortet. Versuchen Sie es später noch einmal.`,
      noNode: (node) =>
        `Was unter ${node} antwortet, ist kein CIVIC-Knoten. Prüfen Sie die Adresse; steht der Knoten unter einem Pfad, gehört der Pfad dazu.`,
      wrongKey: (node) =>
        `${node} nimmt diesen API-Schlüssel nicht an: Er ist falsch abgeschrieben, abgelaufen oder gesperrt. Fragen Sie den Betreiber des Knotens nach einem.`,
      cannotNow: (node, said) => `${node} nimmt gerade nichts an: ${said}`,
    },
  },
};
