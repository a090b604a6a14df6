import { codelists, type Finding } from "@civic/schema";
import { word } from "../words/words.ts";
import { nearest } from "./nearest.ts";
import { sentence } from "./read-records.ts";

const facts = codelists["eligibility-fact"].concepts;
type FactConcept = (typeof facts)[number];

/** Every fact that a situation may hold. */
export const factNames: readonly string[] = facts.map(({ code }) => code);

/** Whether a finding says that there is no fact of that name. */
export function isUnknownFact({ code, pointer }: Finding): boolean {
  return code === "unknown-property" && pointer.startsWith("/facts/");
}

/** What is wrong with a situation, where, and what belongs there instead. */
export function situationSentence(path: string, finding: Finding): string {
  const { code, pointer, params } = finding;
  const [, part, name = ""] = pointer.split("/");
  if (code === "missing-property" && pointer === "/facts") return `${path}#: “facts” is missing. ${begins}`;
  if (isUnknownFact(finding)) return `${path}#${pointer}: ${unknownFact(String(params["property"]))}`;
  if (code === "unknown-property")
    return `${path}#${pointer}: A situation holds “facts” and “needs”, and nothing else. ${begins}`;
  const concept = part === "facts" && facts.find((fact) => fact.code === name);
  if (!concept || !ofValues.has(code)) return sentence(path, finding);
  return `${inShort(path, finding)} ${heldBy(concept)}${silentOnLeavingOut.has(code) ? " It was left out." : ""}`;
}

const begins = 'It begins like this: {"facts": {"event-country": "fr"}}.';

function unknownFact(name: string): string {
  const near = nearest(name, factNames);
  return `No fact is called “${name}”.${near ? ` Did you mean “${near}”?` : ""}`;
}

/** Findings that are mended by another value of the fact. */
const ofValues: ReadonlySet<string> = new Set([
  "wrong-type",
  "wrong-format",
  "fact-code-unknown",
  "country-unknown",
  "date-not-in-calendar",
]);

/** The sentences of the other findings about facts that were left out say so themselves. */
const silentOnLeavingOut: ReadonlySet<string> = new Set(["country-unknown", "date-not-in-calendar"]);

/** Sentences of records speak of searches and sources, which a situation does not have. */
function inShort(path: string, finding: Finding): string {
  const { code, pointer, params } = finding;
  const at = `${path}#${pointer}:`;
  if (code === "wrong-format") return `${at} “${params["actual"]}” cannot stand here.`;
  if (code === "country-unknown") return `${at} “${params["country"]}” is the code of no State.`;
  if (code === "date-not-in-calendar") return `${at} The day ${params["date"]} does not exist.`;
  return sentence(path, finding);
}

const values = {
  boolean: "true or false",
  country: 'the code of a State (ISO 3166-1, lower case: "fr")',
  date: 'a day of the calendar ("2026-03-22")',
  number: "a number (34)",
};

function heldBy(concept: FactConcept): string {
  const one = concept.type === "code" ? codeOf(concept) : values[concept.type];
  const held = "multiple" in concept ? `a list in [ ], each entry ${one}` : one;
  return `The fact “${concept.code}” (${word("eligibility-fact", concept.code)}) is ${held}.`;
}

function codeOf(concept: FactConcept): string {
  if (!("list" in concept)) return "a code in lower case";
  const codes = codelists[concept.list].concepts.map(({ code }) => code);
  return `one of ${codes.join(", ")}`;
}
