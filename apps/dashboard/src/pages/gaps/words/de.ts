import { type PluralForms, plural } from "@civic/schema/words";
import type { Words } from "./en.ts";

const count = (n: number, forms: PluralForms) => plural("de", n, forms);

/** In German: the Gaps page. */
export const words: Words = {
  title: "Lücken",
  lead: "Was noch kein Datensatz sagt, Staat für Staat, und wer es ergänzen kann. Die Zahlen zählen Datensätze, nicht Staaten: Wo mehr beschrieben ist, kann an mehr Stellen etwas fehlen. Eine Lücke beweist nicht, dass ein Staat nichts gibt.",
  phase: "Zeitraum für die Bedürfnisse",
  filter: {
    title: "Liste eingrenzen",
    kind: "Was fehlt",
    anyKind: "Alles",
    need: "Bedürfnis",
    anyNeed: "Alle Bedürfnisse",
    phase: "Zeitraum",
    anyPhase: (phase) => `Alle (Bedürfnisse: ${phase})`,
    owner: "Wer es beheben kann",
    anyOwner: "Alle",
    group: "Zusammenfassen nach",
    groups: { kind: "Was fehlt", owner: "Wer es beheben kann", need: "Bedürfnis", state: "Staat" },
  },
  unknown: (field, value) => `${field}: „${value}“ ist hier nicht bekannt und wurde weggelassen.`,
  counts: {
    title: "Alle Staaten",
    caption: "In alphabetischer Reihenfolge. Ein Staat öffnet seine Liste.",
    needs: (phase) => `Bedürfnisse: ${phase}`,
    records: "In den Datensätzen",
    none: "Von zehn: Eine Quelle sagt, es gibt nichts",
    unknown: "Von zehn: nicht bekannt",
    above: "Feinere, die nur für den weiteren Bedarf beantwortet sind",
    notSought: "nicht gesucht",
    legend:
      "Eine Zahl zählt Lücken in den Datensätzen; keine beweist, dass ein Staat nichts tut. " +
      "0: Es wurde gesucht und nichts gefunden. Nicht bekannt: Die Hilfe dort ist beschrieben, und kein Datensatz sagt etwas dazu. Nicht gesucht: Noch niemand hat die Hilfe dort beschrieben, also konnte nichts als fehlend auffallen.",
  },
  needs: {
    apart: "; ",
    title: (phase) => `Bedürfnisse ohne Dienst: ${phase}`,
    lead: "Ohne Dienst heißt: Kein Datensatz nennt einen für dieses Bedürfnis und diesen Zeitraum. Es kann einen geben, den niemand eingetragen hat.",
    all: "für jedes der zehn Bedürfnisse ist ein Dienst eingetragen.",
    some: (n) => count(n, { one: "{n} der zehn Bedürfnisse", other: "{n} der zehn Bedürfnisse" }),
    finer: (n) =>
      count(n, {
        one: "{n} feineres Bedürfnis ohne Dienst in mindestens einem Staat",
        other: "{n} feinere Bedürfnisse ohne Dienst in mindestens einem Staat",
      }),
    without: "Kein Dienst eingetragen",
    closed: "Dienst geschlossen",
  },
  list: {
    title: "Was in den Datensätzen fehlt",
    found: (n) => count(n, { one: "{n} Lücke", other: "{n} Lücken" }),
    none: "Es ist keine Lücke bekannt, auf die das zutrifft.",
    noRecords: (state) =>
      `Zu diesem Staat (${state}) gibt es keinen Datensatz; es konnte nichts gesucht werden.`,
    omitted: (n) =>
      count(n, {
        one: "{n} weitere, die der Knoten nicht aufzählt.",
        other: "{n} weitere, die der Knoten nicht aufzählt.",
      }),
    more: (n) => count(n, { one: "{n} weitere zeigen", other: "{n} weitere zeigen" }),
    mend: "Was zu tun ist",
    owner: "wer es beheben kann",
    ownerColumn: "Wer es beheben kann",
    leaders: "Stellen, die die Opferhilfe leiten",
    noNeed: "Zu keinem einzelnen Bedürfnis",
    asks: "Der Text verlangt",
    record: "Datensatz",
    about: "Worum es geht",
    source: "Text, der es verlangt",
    tasks: "Als Aufgabenliste kopieren",
    tasksDone: "Kopiert",
  },
};
