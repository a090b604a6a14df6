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
        one: "Jemand wird in dem gezeigten Staat getroffen, gehört aber einem anderen an und wohnt dort.",
        other: "Jemand wird in einem von {n} Staaten getroffen, gehört aber einem anderen an und wohnt dort.",
      }),
    nationality: (n) =>
      count(n, {
        one: "Jemand wird in dem gezeigten Staat getroffen und wohnt dort, gehört aber einem anderen an.",
        other: "Jemand wird in einem von {n} Staaten getroffen und wohnt dort, gehört aber einem anderen an.",
      }),
    residence: (n) =>
      count(n, {
        one: "Jemand wird in dem gezeigten Staat getroffen und gehört ihm an, wohnt aber in einem anderen.",
        other:
          "Jemand wird in einem von {n} Staaten getroffen und gehört ihm an, wohnt aber in einem anderen.",
      }),
    compared: (list) => `Verglichen mit den eigenen Leuten dieses Staates: ${list}.`,
    same: (n) => count(n, { other: "in {n} ist gleich, was feststeht" }),
    closes: (n) => count(n, { other: "in {n} fällt etwas weg" }),
    opens: (n) => count(n, { other: "in {n} kommt etwas hinzu" }),
    unclear: (n) => count(n, { other: "in {n} ist es meist nicht bekannt" }),
    unsettled: (n) => count(n, { other: "in {n} steht für niemanden etwas fest" }),
    recorded: (given, met, notSettled, neither) =>
      `${count(given, { one: "{n} Regelung, Dienst oder Maßnahme ist erfasst", other: "{n} Regelungen, Dienste und Maßnahmen sind erfasst" })}: ${count(met, { one: "{n} steht den eigenen Leuten offen", other: "{n} stehen den eigenen Leuten offen" })}, ${count(notSettled, { one: "{n} steht nicht einmal für sie fest", other: "{n} stehen nicht einmal für sie fest" })}, und ${count(neither, { one: "{n} ist in einem solchen Fall nicht für sie", other: "{n} sind in einem solchen Fall nicht für sie" })}.`,
    naming: (n) =>
      count(n, {
        one: "Von denen, die nicht feststehen, nennt {n} in den Voraussetzungen Staatsangehörigkeit oder Wohnsitz.",
        other:
          "Von denen, die nicht feststehen, nennen {n} in den Voraussetzungen Staatsangehörigkeit oder Wohnsitz.",
      }),
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
  pending: "Wird ermittelt",
  how: "So ist es zu lesen",
  meanings: {
    same: "Nichts fällt weg, und mehr ist für beide gleich, als für sie nicht bekannt ist. Über das, was nicht feststeht, sagt es nichts.",
    closes:
      "So viele Regelungen, Dienste oder Maßnahmen stehen den eigenen Leuten offen, oder können es, und ihnen nicht.",
    opens: "So viele stehen nur ihnen offen, etwa Hilfe für Besucher.",
    unclear:
      "Nichts fällt weg, aber ebenso viel, wie gleich ist, oder mehr steht für die eigenen Leute fest und ist für sie nicht bekannt.",
    unsettled: "Nicht einmal für die eigenen Leute steht etwas fest; also ist nichts zu vergleichen.",
  },
  rule: "Welches Zeichen steht: was wegfällt, immer. Sonst was nicht bekannt ist, wenn es ebenso viel ist wie das Gleiche oder mehr. Sonst was hinzukommt, und zuletzt, dass gleich ist, was feststeht. Weniges Unbekanntes verdeckt nicht das viele Bekannte: Das Feld zählt es.",
  thin: "Schraffiert: Von dem, was offensteht oder es kann, steht weniger als die Hälfte fest. Das Zeichen sagt dann wenig.",
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
    weighed: "Steht einem offen oder kann es",
    settled: "Davon für beide feststehend",
  },
};
