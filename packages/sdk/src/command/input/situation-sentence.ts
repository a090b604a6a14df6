import { codelists, type Finding, nearest } from "@civic/schema";
import type { CommandLanguage } from "../language/command-language.ts";
import { sentence } from "./read-records.ts";

const facts = codelists["eligibility-fact"].concepts;
type FactConcept = (typeof facts)[number];

/** Every fact that a situation may hold. */
export const factNames: readonly string[] = facts.map(({ code }) => code);

/** Whether a finding says that there is no fact of that name. */
export function isUnknownFact(finding: Finding): finding is Finding<"unknown-property"> {
  return finding.code === "unknown-property" && finding.pointer.startsWith("/facts/");
}

/** What is wrong with a situation, where, and what belongs there instead. */
export function situationSentence(path: string, finding: Finding, language: CommandLanguage): string {
  const { code, pointer } = finding;
  const own = language.own.situation;
  const [, part, name = ""] = pointer.split("/");
  if (code === "wrong-type" && (pointer === "" || pointer === "/facts"))
    return `${sentence(path, finding, language)} ${own.begins}`;
  if (code === "wrong-type" && pointer === "/needs")
    return `${sentence(path, finding, language)} ${own.example("needs", '["state-compensation"]')}`;
  if (code === "missing-property" && pointer === "/facts")
    return `${path}#: ${own.factsMissing} ${own.begins}`;
  if (isUnknownFact(finding)) return `${path}#${pointer}: ${unknownFact(finding.params.property, language)}`;
  if (code === "unknown-property") return `${path}#${pointer}: ${own.otherMember} ${own.begins}`;
  const form = part === "facts" ? factForm(name, language) : [];
  if (form.length === 0 || !ofValues.has(code)) return sentence(path, finding, language);
  const leftOut = silentOnLeavingOut.has(code) ? [own.leftOut] : [];
  return [inShort(path, finding, language), ...form, ...leftOut].join(" ");
}

function unknownFact(name: string, { own }: CommandLanguage): string {
  const [near] = nearest(name, factNames);
  return [own.situation.noFact(name), ...(near ? [own.situation.meant(near)] : [])].join(" ");
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
function inShort(path: string, finding: Finding, language: CommandLanguage): string {
  const { code, pointer, params } = finding;
  const own = language.own.situation;
  const at = `${path}#${pointer}:`;
  if (code === "wrong-format") return `${at} ${own.cannotStand(params.actual)}`;
  if (code === "country-unknown") return `${at} ${own.noState(params.country)}`;
  if (code === "date-not-in-calendar") return `${at} ${own.noDay(params.date)}`;
  return sentence(path, finding, language);
}

/** What a fact holds, with an example. */
export function factForm(name: string, language: CommandLanguage): readonly string[] {
  const concept = facts.find(({ code }) => code === name);
  return concept ? [heldBy(concept, language), language.own.situation.example(name, exampleOf(concept))] : [];
}

function heldBy(concept: FactConcept, language: CommandLanguage): string {
  const own = language.own.situation;
  const one = concept.type === "code" ? codeOf(concept, language) : own.values[concept.type];
  const held = concept.multiple ? own.listOf(one) : one;
  return own.fact(concept.code, language.label("eligibility-fact", concept.code), held);
}

/** How a fact is written, as JSON. */
function exampleOf({ type, multiple, list }: FactConcept): string {
  const [first] = list ? codelists[list].concepts : [];
  const one = type === "code" ? (first?.code ?? "gb-sct") : examples[type];
  return JSON.stringify(multiple ? [one] : one);
}

const examples = { boolean: true, country: "fr", date: "2026-03-22", number: 34 } as const;

function codeOf(concept: FactConcept, { own }: CommandLanguage): string {
  if (!concept.list) return own.situation.values.code;
  return own.situation.oneOf(codelists[concept.list].concepts.map(({ code }) => code).join(", "));
}
