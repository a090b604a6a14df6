import type { SomeFieldWords } from "../field-words.ts";

/** German words of the fields of conditions, of who is covered, and of situations. */
export const conditions = {
  "Criterion.date": { name: "Tag", help: "Der Tag, mit dem die Tatsache verglichen wird, JJJJ-MM-TT." },
  "Criterion.fact": {
    name: "Tatsache",
    help: "Die Tatsache, die verglichen wird; siehe die Codeliste eligibility-fact.",
  },
  "Criterion.groups": {
    name: "Staatengruppen",
    help: "Erfüllt, wenn die Tatsache am maßgeblichen Tag zu einer dieser Gruppen gehört.",
  },
  "Criterion.in": {
    name: "Einer der Codes",
    help: "Codes der Liste, die zur Tatsache gehört; erfüllt, wenn die Tatsache einer davon ist.",
  },
  "Criterion.is": { name: "Vergleich", help: "Wie die Tatsache zum Tag oder Wert stehen muss." },
  "Criterion.label": {
    name: "Wortlaut",
    help: "Die Voraussetzung in den Worten des Gesetzes oder der Quelle.",
  },
  "Criterion.of": {
    name: "Bedingungen",
    help: "Die Bedingungen, die zusammengefasst werden, oder die eine, die nicht erfüllt sein darf.",
  },
  "Criterion.op": { name: "Verknüpfung", help: "Wie die Bedingung geprüft wird." },
  "Criterion.plus": { name: "Zuzüglich", help: "Eine Zeitdauer nach ISO 8601: P10Y, P3M, P5D, PT24H." },
  "Criterion.sameAs": {
    name: "Übereinstimmend mit",
    help: "Eine andere Tatsache; erfüllt, wenn beide denselben Staat nennen.",
  },
  "Criterion.sinceFact": {
    name: "Verglichene Tatsache",
    help: "Statt eines festen Tages: eine andere Tatsache, zu der „plus“ hinzugerechnet wird.",
  },
  "Criterion.states": { name: "Staaten", help: "Erfüllt, wenn die Tatsache einer dieser Staaten ist." },
  "Criterion.text": {
    name: "Text",
    help: "Was ein Mensch beurteilen muss. Für ein Programm immer unbekannt.",
  },
  "Criterion.valid": {
    name: "Geltungszeitraum",
    help: "Von wann bis wann es eine Voraussetzung ist; an anderen Tagen bleibt sie außer Betracht. Fehlt die Angabe: immer, soweit bekannt.",
  },
  "Criterion.validOn": {
    name: "Maßgeblicher Tag",
    help: "Der Tag, der in den Geltungszeitraum fallen muss. Fehlt die Angabe: der Tag der Anfrage.",
  },
  "Criterion.value": {
    name: "Wert",
    help: "Die Zahl, mit der verglichen wird, in der Einheit der Tatsache.",
  },
  "Eligibility.criteria": {
    name: "Voraussetzungen",
    help: "Dasselbe als Daten, soweit die Quellen es hergeben.",
  },
  "Eligibility.description": {
    name: "Beschreibung",
    help: "Wer erfasst ist, in den Worten der Quelle. Fehlt die Angabe, ist es nicht bekannt.",
  },
  "Eligibility.exclusions": {
    name: "Versagungsgründe",
    help: "Was den Anspruch trotz erfüllter Voraussetzungen nimmt und was die Behörde prüfen darf; nie eine Bedingung, die die Person erfüllen muss.",
  },
  "Eligibility.foreignersOnTerritory": {
    name: "Andere Staatsangehörige im Inland",
    help: "Personen anderer Staatsangehörigkeit bei einer Tat im Inland.",
  },
  "Eligibility.nationalsAbroad": {
    name: "Eigene Staatsangehörige im Ausland",
    help: "Eigene Staatsangehörige bei einer Tat im Ausland.",
  },
  "Eligibility.noOtherConditions": {
    name: "Keine weiteren Bedingungen",
    help: "Sagt, dass Merkmale und Opferstatus alles sind: Die Quelle stellt keine weitere Bedingung. Fehlt die Angabe, kann der Text eine stellen.",
  },
  "Eligibility.residents": {
    name: "Im Staat Wohnende",
    help: "Personen, die in dem Staat wohnen, gleich welcher Staatsangehörigkeit.",
  },
  "Eligibility.victimStatuses": {
    name: "Opferstatus",
    help: "In welchem Verhältnis zum Ereignis man stehen muss, um einen Antrag zu stellen.",
  },
  "Situation.facts": { name: "Tatsachen", help: "Was über das Ereignis und die Person bekannt ist." },
  "Situation.needs": {
    name: "Bedürfnisse",
    help: "Die Bedürfnisse, nach denen gesucht wird; fehlt die Angabe, sind es alle.",
  },
  "TerritorialScope.description": {
    name: "Beschreibung",
    help: "Wer erfasst ist, in den Worten der Quelle. Fehlt die Angabe, ist es nicht bekannt.",
  },
  "TerritorialScope.foreignersOnTerritory": {
    name: "Andere Staatsangehörige im Inland",
    help: "Personen anderer Staatsangehörigkeit bei einer Tat im Inland.",
  },
  "TerritorialScope.nationalsAbroad": {
    name: "Eigene Staatsangehörige im Ausland",
    help: "Eigene Staatsangehörige bei einer Tat im Ausland.",
  },
  "TerritorialScope.residents": {
    name: "Im Staat Wohnende",
    help: "Personen, die in dem Staat wohnen, gleich welcher Staatsangehörigkeit.",
  },
} satisfies SomeFieldWords;
