/** What the command says of the hard parts of a record that is begun, in English. */
export const en = {
  newParts: {
    title: "Hard parts, as they may be written",
    criteria:
      "who may ask: an act in this State, and a person who was injured or has lost a relative; explain eligibility-fact lists what may be asked",
    clocks:
      "by when: three years from the event, one year from the judgment (ISO 8601: P3Y is three years, P6M six months); explain clock-event lists what begins a time",
    amounts: "how much: one sum, and a sum between two bounds, each with the year for which it is stated",
    standsAt: (pointer: string) => `Put it at ${pointer}, with the values of your source.`,
    codes: (title: string, list: string) => `Codes: ${title} (list “${list}”)`,
    otherState: (publisher: string, state: string) =>
      `“${publisher}” does not speak of “${state}”. Leave --publisher out for what this project compiles, or name the State itself.`,
  },
};

/** What the command says of the hard parts of a record that is begun, in one language. */
export type NewPartsWords = typeof en;
