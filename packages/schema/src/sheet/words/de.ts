import type { SheetWords } from "./en.ts";

/** The words of the sheet, in German. */
export const de: SheetWords = {
  title: "Was Sie jetzt tun können",
  states: (list) => `Betroffene Länder: ${list}`,
  day: (day) => `Stand: ${day}`,
  call: "Wen Sie anrufen oder an wen Sie sich wenden",
  claim: "Was Sie beantragen, in dieser Reihenfolge",
  authorities: "Wer Ihnen von zu Hause aus beim Antrag hilft",
  questions: "Wonach man Sie fragen wird",
  none: "Nichts gefunden, was Sie beantragen können. Fragen Sie die Stellen oben.",
  send: "Mitschicken",
  at: "An",
  noTelephone: "keine Telefonnummer verzeichnet",
  noLimitKnown: "Frist nicht bekannt: gleich beantragen",
  open: (facts) => `Noch nicht sicher. Es kommt an auf: ${facts}`,
  openByPerson: "Noch nicht sicher. Ein Mensch muss darüber entscheiden.",
  unless: "Bevor sie entscheidet, kann die Behörde Ihr Verhalten und Ihre Vorgeschichte prüfen.",
  further: (n) => `Weitere Zeilen, auf der Seite oder mit dem Befehl: ${n}`,
  untranslated: (tags) => `${tags}: nicht übersetzt.`,
  inLanguage: (language) => `auf ${language}`,
  notice:
    "Dieses Blatt ist weder eine Entscheidung noch eine Rechtsberatung. Nummern und Fristen stammen aus öffentlichen Datensätzen; prüfen Sie sie, bevor Sie sich darauf verlassen. Eine kurze oder kostenlose Nummer ist aus dem Ausland vielleicht nicht erreichbar.",
  basis: "Grundlage",
  basisLead: (n, day) => `Am ${day} aus diesen ${n} Datensätzen ermittelt. Wer sie hat, kann es nachrechnen.`,
  draft: "Die deutschen Wörter dieses Blatts sind ein Entwurf.",
};
