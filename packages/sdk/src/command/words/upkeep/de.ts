import type { UpkeepWords } from "./en.ts";

/** What the command says where a folder of records is kept in order, in German. */
export const de: UpkeepWords = {
  summaries: {
    fmt: {
      usage: "civic fmt <Datei, Ordner oder -> [--check] [--all] [--json]",
      summary:
        "schreibt Datensätze in einer Reihenfolge der Felder und einem Schriftbild; mit --check sagt es nur, welche nicht so sind",
      inputs: "eine Datei, ein Ordner mit Datensätzen oder ein Teil davon, oder - für die Standardeingabe",
    },
    migrate: {
      usage: "civic migrate <Datei oder Ordner> [--dry-run] [--all] [--json]",
      summary: "bringt Datensätze eines älteren Modells auf das heutige",
      inputs: "eine Datei oder ein Ordner mit Datensätzen oder ein Teil davon",
    },
    pull: {
      usage:
        "civic pull [<Staat> …] --node <Adresse> [--out <Ordner>] [--publisher <Kürzel>] [--dry-run] [--all] [--json]",
      summary:
        "holt, was ein Knoten hat, in einen Ordner mit Datensätzen; was dort seither geändert wurde, bleibt",
      inputs:
        "kein Staat oder die, deren Datensätze geholt werden (ISO 3166-1 alpha-2, klein geschrieben): fr be",
    },
    watch: {
      usage: "civic watch <Ordner> [--today <JJJJ-MM-TT>]",
      summary: "prüft einen Ordner mit Datensätzen, sooft sich darin etwas ändert, bis Strg-C",
      inputs: "ein Ordner mit Datensätzen",
    },
  },
  fmt: {
    changed: (n) => `Neu geordnete Dateien: ${n}`,
    wouldChange: (n) => `Dateien, die neu geordnet würden: ${n}`,
    inOrder: (n) => `Alles ist in Ordnung; Dateien: ${n}`,
    notInOrder: (n) => `Dateien, die nicht in Ordnung sind: ${n}. civic fmt ohne --check ordnet sie.`,
    noRecord: "„kind“ nennt keine Art von Datensatz; die Reihenfolge ist daher nicht bekannt.",
  },
  migrate: {
    done: (n, model) => `Auf Modell ${model} gebrachte Datensätze: ${n}`,
    would: (n, model) =>
      `Datensätze, die auf Modell ${model} gebracht würden: ${n}; es wurde nichts geschrieben`,
    none: (model) => `Alle Datensätze sind schon von Modell ${model}.`,
    dropped: (place) => `entfallen, da kein heutiges Feld es aufnimmt: ${place}`,
  },
  pull: {
    done: (n, node) => `Von ${node} geholte Datensätze: ${n}`,
    would: (n, node) => `Datensätze, die von ${node} geholt würden: ${n}; es wurde nichts geschrieben`,
    same: (n) => `Datensätze, die schon gleich waren: ${n}`,
    kept: (version) =>
      `wurde hier geändert und bleibt daher, wie es ist. Der Knoten hat Version ${version}: Vergleichen Sie mit civic diff.`,
    newerModel: (id) =>
      `${id} ist von einem neueren Modell. Nehmen Sie eine neuere Fassung dieses Programms.`,
  },
  watch: {
    watching: (folder) => `${folder} wird beobachtet. Strg-C (Ctrl-C) beendet es.`,
    ended: "Beendet.",
  },
};
