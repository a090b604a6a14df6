import { type PluralForms, plural } from "@civic/schema/words";
import type { InteropWords } from "./en.ts";

const count = (n: number, forms: PluralForms) => plural("de", n, forms);

/** What the command says of other forms of records, in German. */
export const de: InteropWords = {
  summaries: {
    import: {
      usage:
        "civic import hsds <Datei oder Ordner> [--mapping <Datei>] [--out <Ordner>] [--all] [--json] | civic import csv <Datei> --mapping <Datei> [--out <Ordner>] [--all] [--json]",
      summary:
        "macht Entwürfe von Datensätzen aus einem Verzeichnis in HSDS 3 oder aus einer Tabelle; sagt, was darin keinen Platz fand, und fragt nach dem, was ihnen fehlt",
      inputs: "hsds oder csv und eine Datei; hsds nimmt auch einen Ordner mit CSV-Dateien",
    },
    export: {
      usage:
        "civic export <cpsv-ap|csv|ical> [<Staat> …] --data <Ordner> --out <neue Datei oder neuer Ordner> [--all] [--today <JJJJ-MM-TT>] [--json]",
      summary:
        "schreibt Datensätze als CPSV-AP (JSON-LD), als CSV-Tabellen oder als Kalender der Gedenktage und sagt, was dort keinen Platz fand",
      inputs: "ein Format und Staaten (ISO 3166-1 alpha-2, klein geschrieben): cpsv-ap fr be",
    },
  },
  interop: {
    noFormat: (name) => `„${name}“ ist kein Format dieses Befehls.`,
    exported: (n) =>
      count(n, { one: "{n} Eintrag wurde geschrieben.", other: "{n} Einträge wurden geschrieben." }),
    imported: (n) =>
      count(n, {
        one: "Aus der Quelle wurde {n} Datensatz.",
        other: "Aus der Quelle wurden {n} Datensätze.",
      }),
    nothingWritten: "Nichts wurde geschrieben. --out schreibt sie.",
    drafts:
      "Es sind Entwürfe: Nichts wird aus ihnen berechnet, bevor jemand sie gelesen und „status“ auf „active“ gesetzt hat.",
    noLoss: "Jeder Wert hat einen Platz gefunden.",
    losses: (n) =>
      count(n, { one: "{n} Wert fand dort keinen Platz.", other: "{n} Werte fanden dort keinen Platz." }),
    times: (n, why) => `${n}-mal, ${why}`,
    moreFields: (n) => count(n, { one: "und {n} weiteres Feld", other: "und {n} weitere Felder" }),
    allListed: "Unter jedem Feld steht sein erster Wert. --all führt alle auf.",
    why: {
      "no-field": "kein Feld dafür",
      "no-kind": "nichts für Datensätze dieser Art",
      "not-in-force": "nicht in Kraft: Entwurf, zurückgezogen oder übernommen",
      "no-code": "in keiner Codeliste und von der Zuordnung nicht übersetzt",
      "other-form": "nicht in der Form, die das Feld hat",
      "no-calling-code": "Nummer ohne die Vorwahl ihres Landes (callingCode in der Zuordnung)",
      "a-person": "unter dem Namen einer Person, und Datensätze nennen keine",
      "not-there": "verweist auf etwas, das nicht in der Quelle steht",
    },
    asked: "Die Quelle sagt es nicht, und Datensätze brauchen es",
    inRecords: (n) => count(n, { one: "in {n} Datensatz", other: "in {n} Datensätzen" }),
    giveThem:
      "Nichts wird erfunden. Schreiben Sie dies in die Datei der Zuordnung (--mapping), mit einem Wert anstelle jedes null:",
    whatFieldsHold: "Was ein Feld enthält, mit seinen Codes: civic explain service/needs",
    lacking: (members) => `Nichts wurde geschrieben, da den Datensätzen fehlt: ${members}.`,
    twice: (id) => `${id} steht dort zweimal.`,
    noTables: "enthält keine Tabelle von HSDS 3 (services.csv, organizations.csv …).",
    expected: (what) => `Erwartet: ${what}.`,
    mappingFaults: {
      "no-object": "hier muss ein Objekt stehen.",
      "unknown-member": "keine Zuordnung hat dieses Mitglied.",
      "wrong-value": "dieser Wert kann hier nicht stehen.",
      "missing-member": "fehlt.",
    },
    tableFaults: {
      "unclosed-quotation": () => "ein Anführungszeichen öffnet sich hier und schließt sich nicht.",
      "text-after-quotation": () => "auf ein schließendes Anführungszeichen folgt Text.",
      "too-many-rows": () => "es sind mehr als 20.000 Zeilen. Teilen Sie die Datei.",
      "no-rows": () => "unter den Köpfen der Spalten steht keine Zeile.",
      "no-column": (column) =>
        column === "id"
          ? "die Zuordnung nennt keine Spalte für „id“, woran ein Datensatz wiedererkannt wird."
          : `keine Spalte heißt „${column}“.`,
      "column-twice": (column) => `zwei Spalten heißen „${column}“.`,
    },
  },
};
