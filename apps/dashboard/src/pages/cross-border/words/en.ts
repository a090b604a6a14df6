/** The words of the cross-border card, in English. */
export const words = {
  title: "Cross-border claim",
  lead: "Somebody was hurt in one State and lives in another. Choose both: this card says who helps at home, who decides, and on what terms.",
  event: "It happened in",
  home: "The person lives in",
  swap: "Swap the two States",
  card: (home: string, event: string) => `From ${home} to ${event}`,
  copy: "Copy as text",
  copied: "Copied",
  print: "Print",
  choose: "Choose both States to see the card.",
  route: "Directive 2004/80/EC binds both States: the claim can be handed in at home and is passed on.",
  assisting: (home: string) => `Helps at home: ${home}`,
  deciding: (event: string) => `Decides: ${event}`,
  noBody: "No record names this authority.",
  noContact: "No number or address recorded.",
  terms: (event: string) => `What ${event} answers on claims from other States`,
  help: (home: string) => `What the authority of ${home} does`,
  asOf: (date: string) => `last updated ${date}`,
  undated: "date of the answers not known",
  abbreviations: "Abbreviations",
  documents: "Documents",
  byRule: "Rule of the scheme",
  noScheme: (event: string) =>
    `No record says which scheme of ${event} is claimed by this route. Ask the deciding authority.`,
  direct: (event: string) => `Claimed directly: ${event}`,
  directLead: "These do not go through the authority at home.",
  atHome: (home: string) => `What ${home} itself may pay`,
  atHomeLead: "What the State where the person lives may pay, wherever it happened.",
  conditions: "Conditions apply; the record says which.",
  noRoute: "There is no route between authorities here",
  sameState: (state: string) =>
    `It happened in the State where the person lives: nothing crosses a border. Claim directly in ${state}.`,
  notBound: (states: string, event: string) =>
    `The European directive on such claims (2004/80/EC) does not bind: ${states}. No authority at home has to pass the claim on: claim directly there (${event}).`,
  notNamed: "No record here says who takes the claim there.",
  nothing: (state: string) => `This node has no record of a scheme of ${state} for such a case: not known.`,
  anyState: "Any State can be chosen. A route by the directive exists between States of the European Union.",
  basis: (date: string) =>
    `Worked out for an ordinary injured person, an attack on ${date}. It describes nobody. What a person may ask for depends on more: see “Who helps?”.`,
};

/** The words of the cross-border card. */
export type Words = typeof words;
