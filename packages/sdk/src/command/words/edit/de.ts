import type { EditWords } from "./en.ts";

/** What the command says when a record is corrected, in German. */
export const de: EditWords = {
  summary: {
    usage:
      "civic edit <id oder Datensatz.json> --set <Stelle>=<Wert> … [--data <Ordner>] [--node <Adresse>] [--dry-run] [--today <JJJJ-MM-TT>] [--json]",
    summary:
      "berichtigt einen Datensatz in seiner Datei und zeigt, was sich ändert: contacts.0.number=+33123456789; ohne Wert entfällt das Feld",
    inputs:
      "die Kennung eines Datensatzes im Ordner (./data, sofern --data keinen anderen nennt) oder seine Datei",
  },
  edit: {
    noChange: (typed) =>
      `--set „${typed}“ sagt nicht, was einzutragen ist. Es lautet --set contacts.0.number=+33123456789.`,
    noField: (place, kind) => `Ein Datensatz der Art „${kind}“ hat kein Feld „${place}“.`,
    noEntry: (place, count) =>
      `Es gibt keinen Eintrag „${place}“. Die Liste hat ${count}, gezählt ab 0; + fügt am Ende einen an.`,
    severalEntries: (place, count) =>
      `„${place}“ können ${count} Einträge sein. Nennen Sie einen mit seiner Nummer, gezählt ab 0.`,
    noJson: (place) =>
      `„${place}“ enthält mehrere Felder. Nennen Sie eines davon (${place}.…), oder schreiben Sie das Ganze als JSON.`,
    fixed: (place) =>
      `„${place}“ lässt sich nicht berichtigen: Das Feld sagt, welcher Datensatz und welche Version das ist.`,
    nothing: (path) => `${path} sagt das schon; es wurde nichts geschrieben.`,
    wouldWrite: (path) => `Würde geschrieben: ${path}; es wurde nichts geschrieben`,
    raised: (where, version) =>
      `Die Version wurde erhöht, da andere die Version ${version} haben können: ${where}`,
    stays: (version) => `Das ist Version ${version}; es ist nicht bekannt, dass jemand anders sie schon hat.`,
    mind: "Beachten Sie:",
  },
};
