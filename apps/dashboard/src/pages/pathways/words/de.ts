import { type PluralForms, plural } from "@civic/schema/words";
import type { Words } from "./en.ts";

const count = (n: number, forms: PluralForms) => plural("de", n, forms);

/** In German: the pathways. */
export const words: Words = {
  title: "Wege",
  lead: "Wer tut was in welcher Phase, und wer begleitet einen Menschen vom Notfall in die Nachsorge? Eine Zeile ist eine Art von Stelle, eine Spalte eine Phase.",
  choose: "Wählen Sie einen Staat, oder zwei, um sie untereinander zu lesen.",
  add: "Staaten, höchstens zwei",
  tooMany: (states) => `Höchstens zwei passen untereinander. Weggelassen: ${states}.`,
  noPathway: "Von diesem Staat ist hier kein Weg erfasst. Das sagt nichts darüber, was der Staat tut.",
  summary: (steps, handOvers) =>
    `${count(steps, { one: "{n} Schritt", other: "{n} Schritte" })}, ${count(handOvers, {
      one: "{n} Übergabe vom Notfall zur Nachsorge",
      other: "{n} Übergaben vom Notfall zur Nachsorge",
    })}`,
  noWays: "Wie es von Schritt zu Schritt weitergeht, ist nicht beschrieben.",
  picture: (state) => `Bild des Weges, ${state}; die Listen darunter sagen dasselbe`,
  place:
    "Ein Schritt steht in der Zeile der zuerst genannten Stelle. Ein leeres Feld heißt: nicht beschrieben. Es heißt nicht, dass niemand handelt.",
  notDescribed: "Nicht beschrieben",
  kindNotDescribed: "Art der Stelle nicht beschrieben",
  phaseNotDescribed: (phase) => `${phase}: nicht beschrieben`,
  finerNotDescribed: "genauere Phase nicht beschrieben",
  passage: "Übergabe",
  noHandOver: "Keine Übergabe beschrieben",
  together: (lanes) => `Mit ${lanes}`,
  legend: {
    way: "führt weiter zu",
    handOver: "Übergabe; wer dafür einsteht, ist genannt",
    takersOnly: "Übergabe; nur wer übernimmt, ist genannt",
    nobody: "Übergabe; niemand ist genannt",
    also: "andere Arten von Stellen wirken mit",
    out: "führt weiter zu einer Stelle, einem Dienst oder einer Regelung",
    deadEnd: "wie es weitergeht, ist nicht beschrieben",
  },
  handOvers: {
    title: "Vom Notfall zur Nachsorge",
    none: "Der Datensatz beschreibt keine Übergabe von einem Schritt des Notfalls zur Nachsorge. Ob es eine gibt, ist nicht bekannt.",
    sign: (letter) => `Übergabe ${letter}`,
    fromTo: {
      before: "Von „",
      to: "“ zu „",
      and: "“, „",
      after: "“",
      nowhere: "“ zur Nachsorge; der Datensatz nennt keinen Schritt",
    },
    handsOver: "Übergibt",
    takesOver: "Übernimmt",
    beside: "Derselbe Weg führt auch zu",
    asRecorded: "Wie der Datensatz es sagt",
    owner: "Wer dafür einsteht",
    takersOnly: "Nicht beschrieben. Nur wer übernimmt, ist genannt.",
    nobody: "Nicht beschrieben: Niemand ist genannt, weder wer dafür einsteht noch wer übernimmt.",
    type: "Wie sie geschieht",
    automatic: "Von selbst",
    isAutomatic: "Ja, niemand muss darum bitten",
    isNotAutomatic: "Nein",
    person: "Was die betroffene Person tun muss",
    does: {
      asks: "Sich selbst melden",
      consents: "Zustimmen",
      "takes-part": "An der Übergabe teilnehmen",
      nothing: "Nichts für diese Übergabe selbst",
    },
    condition: "Wann, oder für wen",
  },
  deadEnds: {
    title: "Wo der Weg endet",
    lead: "Von diesen Schritten des Notfalls ist nicht beschrieben, wie es weitergeht: nicht zur Nachsorge, nicht zu einer Stelle oder einem Dienst, nicht zu einem Abschluss.",
  },
  list: {
    title: (n) =>
      count(n, { one: "Der Schritt als Liste", other: "Schritt für Schritt, als Liste von {n} Schritten" }),
    phase: "Phase",
    kind: "Art der Stelle",
    onward: "Führt weiter zu",
    onwardNone: "Nicht beschrieben",
    lost: "einem Schritt, den der Datensatz nicht hat",
    fromNowhere: "Wege von Schritten, die der Datensatz nicht hat:",
    full: "Ausführlich, auf der Seite des Staates",
  },
  columns: [
    "Staat",
    "Nr.",
    "Schritt",
    "Phase",
    "Art der Stelle",
    "Wer",
    "Was übergeben wird",
    "Führt weiter zu",
    "Wie es geschieht",
    "Wer dafür einsteht",
    "Übergabe vom Notfall zur Nachsorge",
  ],
};
