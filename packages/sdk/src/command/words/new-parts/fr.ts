import type { NewPartsWords } from "./en.ts";

/** What the command says of the hard parts of a record that is begun, in French. */
export const fr: NewPartsWords = {
  newParts: {
    title: "Parties difficiles, telles qu’on peut les écrire",
    criteria:
      "qui peut demander : un acte commis dans cet État, et une personne blessée ou qui a perdu un proche ; explain eligibility-fact liste ce qui peut être demandé",
    clocks:
      "dans quel délai : trois ans à compter des faits, un an à compter du jugement (ISO 8601 : P3Y, trois ans ; P6M, six mois) ; explain clock-event liste ce qui fait courir un délai",
    amounts:
      "combien : une somme, et une somme entre deux bornes, chacune avec l’année pour laquelle elle est indiquée",
    standsAt: (pointer) => `À placer en ${pointer}, avec les valeurs de votre source.`,
    codes: (title, list) => `Codes : ${title} (liste « ${list} »)`,
    otherState: (publisher, state) =>
      `« ${publisher} » ne parle pas au nom de « ${state} ». Omettez --publisher pour ce que ce projet compile, ou nommez l’État lui-même.`,
  },
};
