import { type PluralForms, plural } from "@civic/schema/words";
import type { Words } from "./en.ts";

const count = (n: number, forms: PluralForms) => plural("de", n, forms);

/** The page in German. */
export const words: Words = {
  title: "Gleichbehandlung",
  person: "Wer betroffen ist",
  persons: { injured: "Jemand, der verletzt wurde", bereaved: "Vater oder Mutter eines getöteten Kindes" },
  by: "Was anders ist",
  ways: {
    both: "Staatsangehörigkeit und Wohnsitz",
    nationality: "Nur die Staatsangehörigkeit",
    residence: "Nur der Wohnsitz",
  },
  states: "Staaten nebeneinander",
  finding: {
    both: (n) =>
      count(n, {
        one: "In {n} Staat des Ereignisses, Angehörige und Einwohner eines anderen Staates verglichen mit den eigenen Leuten:",
        other:
          "In {n} Staaten des Ereignisses, Angehörige und Einwohner eines anderen Staates verglichen mit den eigenen Leuten:",
      }),
    nationality: (n) =>
      count(n, {
        one: "In {n} Staat des Ereignisses, nur eine andere Staatsangehörigkeit verglichen mit den eigenen Leuten:",
        other:
          "In {n} Staaten des Ereignisses, nur eine andere Staatsangehörigkeit verglichen mit den eigenen Leuten:",
      }),
    residence: (n) =>
      count(n, {
        one: "In {n} Staat des Ereignisses, nur ein Wohnsitz im Ausland verglichen mit den eigenen Leuten:",
        other:
          "In {n} Staaten des Ereignisses, nur ein Wohnsitz im Ausland verglichen mit den eigenen Leuten:",
      }),
    same: (n) => count(n, { other: "in {n} ändert sich nichts, was feststeht" }),
    closes: (n) => count(n, { other: "in {n} fällt etwas weg" }),
    opens: (n) => count(n, { other: "in {n} kommt etwas hinzu" }),
    unclear: (n) => count(n, { other: "in {n} sagen die Einträge es nicht" }),
    unsettled: (n) => count(n, { other: "in {n} steht für niemanden etwas fest" }),
    notKnown: (notSettled, given, naming) =>
      `Nicht bekannt: Von ${count(given, { one: "{n} Regelung, Dienst oder Maßnahme", other: "{n} Regelungen, Diensten und Maßnahmen" })} ${count(notSettled, { one: "steht {n}", other: "stehen {n}" })} nicht einmal für die eigenen Leute fest; die Voraussetzungen von ${count(naming, { one: "{n} davon nennen", other: "{n} davon nennen" })} Staatsangehörigkeit oder Wohnsitz.`,
  },
  working: (done, all) =>
    `Ermittelt: ${count(done, { other: "{n}" })} von ${count(all, { other: "{n}" })} Staaten.`,
  ordinary: (date, days) =>
    `Eine gewöhnliche Person und niemandes Fall: ein Terroranschlag am ${date}, vor ${count(days, { one: "{n} Tag", other: "{n} Tagen" })}. Die verletzte Person ist 40, der Elternteil 55; sonst ist nichts von ihnen bekannt.`,
  from: { both: "Angehörig und wohnhaft", nationality: "Staatsangehörigkeit", residence: "Wohnsitz" },
  ownPeople: "Für die eigenen Leute",
  opensToOwn: "Offen für sie",
  notSettled: "Steht nicht fest",
  own: "Der Staat selbst",
  also: "auch anderes ändert sich",
  pending: "Wird ermittelt",
  how: "So ist es zu lesen",
  meanings: {
    same: "Was für die eigenen Leute feststeht, steht für sie ebenso fest.",
    closes:
      "So viele Regelungen, Dienste oder Maßnahmen stehen den eigenen Leuten offen, oder können es, und ihnen nicht.",
    opens: "So viele stehen nur ihnen offen, etwa Hilfe für Besucher.",
    unclear:
      "So viele stehen für die eigenen Leute fest; für sie sagen die Einträge es nicht, oder jemand muss es beurteilen.",
    unsettled: "Nicht einmal für die eigenen Leute steht etwas fest; also ist nichts zu vergleichen.",
  },
  corner: "Eine Ecke: Auch anderes ändert sich. Das Feld sagt, was.",
  limits:
    "Es ist aus den erfassten Voraussetzungen ermittelt. Wozu keine erfasst sind, oder was fragt, wovon die gewöhnliche Person nichts gesagt hat, steht nicht fest: Es zählt weder als gleich noch als ungleich. Beträge werden nicht verglichen.",
  blocks: {
    rows: "Ort, Teil",
    columns: "Herkunft, Teil",
    range: (first, last) => `${first} bis ${last}`,
  },
  panel: {
    title: (event, home) => `Ort: ${event}; Herkunft: ${home}`,
    close: "Schließen",
    changes: (n) => count(n, { one: "{n} ändert sich", other: "{n} ändern sich" }),
    nothing: "Nichts, was feststeht, ändert sich.",
    verdicts: { met: "Steht offen", unknown: "Steht nicht fest", "not-met": "Steht nicht offen" },
    before: (event) => `Jemand aus dem Staat selbst (${event}):`,
    after: (home) => `Jemand von anderswo (${home}):`,
    because: {
      nationality: "Wegen der Staatsangehörigkeit allein",
      residence: "Wegen des Wohnsitzes allein",
      either: "Wegen der Staatsangehörigkeit allein, und wegen des Wohnsitzes allein",
      together: "Weder Staatsangehörigkeit noch Wohnsitz allein ändern es: beide zusammen schon",
    },
    conditions: "Die Voraussetzungen, auf die es ankommt:",
    law: "Das Recht",
    noLaw: "Der Eintrag nennt hier kein Gesetz; seine Quellen stehen bei den Voraussetzungen.",
    record: "Der ganze Eintrag",
    same: (n) => count(n, { one: "{n} steht gleich offen", other: "{n} stehen gleich offen" }),
    open: (n) => count(n, { one: "{n} steht für niemanden fest", other: "{n} stehen für niemanden fest" }),
    openLead: "Die Einträge, oder eine gewöhnliche Person, sagen nicht genug. Weder gleich noch ungleich.",
    naming: "nennt Staatsangehörigkeit oder Wohnsitz",
    neither: (n) =>
      count(n, { one: "{n} ist für keinen von beiden", other: "{n} sind für keinen von beiden" }),
    home: (state) => `Was der Staat der Herkunft hinzufügt: ${state}`,
    homeMet: (n) => count(n, { one: "{n} steht dort offen", other: "{n} stehen dort offen" }),
    homeOpen: (n) =>
      count(n, {
        one: "{n} kann dort offenstehen: steht nicht fest",
        other: "{n} können dort offenstehen: stehen nicht fest",
      }),
    homeNone: "Von diesem Staat gibt es hier keine Einträge: unbekannt, nicht nichts.",
  },
  file: {
    event: "Ort",
    home: "Herkunft",
    level: "Behandlung",
    same: "Gleich offen",
    closes: "Fällt weg",
    opens: "Kommt hinzu",
    unclear: "Für sie nicht bekannt",
    open: "Steht für niemanden fest",
    neither: "Für keinen von beiden",
  },
};
