import { type PluralForms, plural } from "@civic/schema/words";
import type { NavigateWords } from "./en.ts";

const count = (n: number, forms: PluralForms) => plural("de", n, forms);

/** What `civic navigate` says beside the words of values, in German. */
export const navigate: NavigateWords = {
  states: (day) => `Beteiligte Staaten am ${day}`,
  noState:
    "Keiner ist bekannt: Geben Sie „event-country“ an, und „nationality“ oder „residence-now“ für Hilfe zu Hause.",
  first: "Was zu tun ist",
  call: "Anrufen, wenn jemand in Gefahr ist",
  turn: "Wen anrufen, an wen sich wenden",
  claim: "Was zu beantragen ist, in dieser Reihenfolge",
  noStep: "Die Datensätze nennen für diese Lage keinen ersten Schritt.",
  noClaim:
    "Nach dem, was angegeben ist, zahlt keine der erfassten staatlichen Regelungen; --all sagt, warum. Fragen Sie trotzdem bei den oben genannten Stellen nach.",
  verify: "Jede Nummer vor dem Einsatz prüfen.",
  byWhen: "Bis wann",
  next: "Was als Nächstes zu fragen ist",
  judge: "Was nur ein Mensch beurteilen kann",
  counted: {
    met: (n) => count(n, { one: "{n} erfüllt", other: "{n} erfüllt" }),
    unknown: (n) => count(n, { one: "{n} noch nicht entschieden", other: "{n} noch nicht entschieden" }),
    "not-met": (n) => count(n, { one: "{n} nicht erfüllt", other: "{n} nicht erfüllt" }),
    memory: (n) =>
      count(n, {
        one: "{n} Gedenkstätte oder Gedenktag",
        other: "{n} Gedenkstätten und Gedenktage",
      }),
    hidden: (n) =>
      count(n, {
        one: "{n} durch die angekreuzten Bedürfnisse verdeckt",
        other: "{n} durch die angekreuzten Bedürfnisse verdeckt",
      }),
  },
  added: {
    steps: (n) => count(n, { one: "{n} weiterer Schritt", other: "{n} weitere Schritte" }),
    questions: (n) => count(n, { one: "{n} weitere Frage", other: "{n} weitere Fragen" }),
  },
  allWith: (counted, added) => `Insgesamt: ${counted}. Alles mit --all${added === "" ? "" : `: ${added}`}.`,
  hidden: "Durch die angekreuzten Bedürfnisse verdeckt",
  contacts: "Kontakt",
  sums: "Beträge",
  interplay: "Neben anderen Zahlungen",
  route: "Vom Wohnsitzstaat aus",
  doubts: "Zweifel",
  pathways: "Wege",
  marked: (tags) => `${tags}: nicht übersetzt.`,
};
