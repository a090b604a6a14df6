import type { Words } from "./en.ts";

/** The words of the cross-border card, in German. */
export const words: Words = {
  title: "Antrag über die Grenze",
  lead: "Jemand wurde in einem Staat verletzt und lebt in einem anderen. Wählen Sie beide: Diese Karte sagt, wer am Wohnort hilft, wer entscheidet und zu welchen Bedingungen.",
  event: "Geschehen in",
  home: "Die Person lebt in",
  swap: "Die beiden Staaten tauschen",
  card: (home: string, event: string) => `Von: ${home} – nach: ${event}`,
  copy: "Als Text kopieren",
  copied: "Kopiert",
  print: "Drucken",
  choose: "Wählen Sie beide Staaten, um die Karte zu sehen.",
  route:
    "Die Richtlinie 2004/80/EG bindet beide Staaten: Der Antrag kann am Wohnort abgegeben werden und wird weitergeleitet.",
  assisting: (home: string) => `Hilft am Wohnort: ${home}`,
  deciding: (event: string) => `Entscheidet: ${event}`,
  noBody: "Kein Eintrag nennt diese Behörde.",
  noContact: "Keine Nummer oder Anschrift eingetragen.",
  terms: (event: string) => `Antworten zu Anträgen aus anderen Staaten: ${event}`,
  help: (home: string) => `Was die Behörde am Wohnort tut: ${home}`,
  asOf: (date: string) => `zuletzt aktualisiert: ${date}`,
  undated: "Datum der Antworten nicht bekannt",
  abbreviations: "Abkürzungen",
  documents: "Unterlagen",
  byRule: "Regel der Leistung",
  noScheme: (event: string) =>
    `Kein Eintrag sagt, welche Leistung auf diesem Weg beantragt wird (${event}). Fragen Sie die entscheidende Behörde.`,
  direct: (event: string) => `Direkt zu beantragen: ${event}`,
  directLead: "Diese Anträge gehen nicht über die Behörde am Wohnort.",
  atHome: (home: string) => `Was der Wohnstaat selbst zahlen kann: ${home}`,
  atHomeLead: "Was der Staat, in dem die Person lebt, zahlen kann, wo immer es geschehen ist.",
  conditions: "Es gelten Bedingungen; der Eintrag nennt sie.",
  noRoute: "Hier gibt es keinen Weg zwischen Behörden",
  sameState: (state: string) =>
    `Es geschah in dem Staat, in dem die Person lebt: Nichts geht über eine Grenze. Direkt beantragen: ${state}.`,
  notBound: (states: string, event: string) =>
    `Die europäische Richtlinie zu solchen Anträgen (2004/80/EG) bindet nicht: ${states}. Keine Behörde am Wohnort muss den Antrag weiterleiten: direkt beantragen (${event}).`,
  notNamed: "Kein Eintrag sagt hier, wer den Antrag dort annimmt.",
  nothing: (state: string) =>
    `Dieser Knoten hat keinen Eintrag einer Leistung für einen solchen Fall (${state}): nicht bekannt.`,
  anyState:
    "Jeder Staat kann gewählt werden. Einen Weg nach der Richtlinie gibt es zwischen Staaten der Europäischen Union.",
  basis: (date: string) =>
    `Berechnet für irgendeine verletzte Person, Anschlag am ${date}. Das beschreibt niemanden. Was eine Person verlangen kann, hängt von mehr ab: siehe „Wer hilft?“.`,
};
