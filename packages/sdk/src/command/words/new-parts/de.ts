import type { NewPartsWords } from "./en.ts";

/** What the command says of the hard parts of a record that is begun, in German. */
export const de: NewPartsWords = {
  newParts: {
    title: "Schwierige Teile, wie sie geschrieben werden können",
    criteria:
      "wer fordern kann: eine Tat in diesem Staat und eine Person, die verletzt wurde oder Angehörige verloren hat; explain eligibility-fact führt auf, wonach gefragt werden kann",
    clocks:
      "bis wann: drei Jahre ab der Tat, ein Jahr ab dem Urteil (ISO 8601: P3Y sind drei Jahre, P6M sechs Monate); explain clock-event führt auf, was eine Frist beginnen lässt",
    amounts:
      "wie viel: ein Betrag und ein Betrag zwischen zwei Grenzen, jeder mit dem Jahr, für das er genannt ist",
    standsAt: (pointer) => `Es gehört nach ${pointer}, mit den Werten Ihrer Quelle.`,
    codes: (title, list) => `Codes: ${title} (Liste „${list}“)`,
    otherState: (publisher, state) =>
      `„${publisher}“ spricht nicht für „${state}“. Lassen Sie --publisher weg für das, was dieses Projekt zusammenstellt, oder nennen Sie den Staat selbst.`,
  },
};
