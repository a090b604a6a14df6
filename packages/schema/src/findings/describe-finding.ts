import { onOneLine } from "../parts/on-one-line.ts";
import { exampleOf } from "./part-examples.ts";
import { listPrefix } from "./shown-parts.ts";

/** What a sentence is made from: any finding. */
export interface Describable {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number | readonly string[]>>;
  /** Where it was found, from which what was meant can be told better. */
  readonly pointer?: string;
  /** A part of the State that the document is about, where one is known: an example at home says more than one abroad. */
  readonly part?: { readonly code: string; readonly name: string };
}

type Words = Readonly<Record<string, string>>;

/** The words of findings in one language: one of the files `messages/<language>`. Plain, so that pages need not load its type. */
export interface Sentences {
  readonly sentences: Words;
  readonly forms: Readonly<Record<"types" | "formats" | "keywords" | "reasons" | "phrases", Words>> & {
    /** How a value is set into a sentence, where it cannot stand as it is. */
    readonly set?: (value: string) => string;
  };
  /** What was most likely meant, best first. Comes with the words, so that what only looks for faults need not carry it. */
  readonly meant?: (finding: Describable) => readonly string[];
  /** What to do that no value alone says: the name of a phrase, and what stands in it. */
  readonly advice?: (finding: Describable) => Advice | undefined;
}

/** Advice: one of the phrases, and what stands in its braces. */
export interface Advice {
  readonly phrase: string;
  readonly values?: Words;
}

/**
 * The sentence of a finding in the language of the messages given, with what was most likely meant where that can be told;
 * its code where the language has no word for it.
 */
export function describeFinding(finding: Describable, messages: Sentences): string {
  const { code, params } = finding;
  const { sentences, forms } = messages;
  const { set = asItIs } = forms;
  const template = own(sentences, code) ?? code;
  const advice = messages.advice?.(finding);
  const sentence = template.replaceAll(/\{([a-z]+)\}/gi, (placeholder, name: string) => {
    const value = params[name];
    if (Array.isArray(value)) return listed(value, forms);
    const text = onOneLine(String(value ?? placeholder));
    if (code === "wrong-format" && name === "format") return placeWords(text, finding, forms);
    if (name === "expected" && typed.has(code)) return formWords(text, forms);
    if (isFraction(code, params) && name === "actual") return forms.types["number-not-whole"] ?? text;
    return own(namesIn(code, name, forms), text) ?? set(text);
  });
  const last = advice ? adviceWords(advice, forms) : meantWords(messages.meant?.(finding) ?? [], forms);
  return last === undefined ? sentence : `${sentence} ${last}`;
}

function meantWords(meant: readonly string[], { phrases, set = asItIs }: Sentences["forms"]) {
  return meant.length > 0
    ? phrases.meant?.replace("{near}", () => set(onOneLine(meant.join(", "))))
    : undefined;
}

function adviceWords({ phrase, values = {} }: Advice, { phrases }: Sentences["forms"]) {
  const words = own(phrases, phrase);
  return words?.replaceAll(/\{([a-z]+)\}/g, (brace, name: string) => onOneLine(own(values, name) ?? brace));
}

const asItIs = (value: string): string => value;

/** Findings that say which form of value belongs to a place. */
const typed: ReadonlySet<string> = new Set(["wrong-type", "missing-property"]);

/** Longest list of values that is said in full. */
const mostListed = 16;

/** All values; of many, the first ones and how many there are. */
function listed(values: readonly string[], { phrases, set = asItIs }: Sentences["forms"]): string {
  if (values.length <= mostListed || phrases.more === undefined) return set(onOneLine(values.join(", ")));
  return phrases.more
    .replace("{list}", () => set(onOneLine(values.slice(0, mostListed / 2).join(", "))))
    .replace("{count}", String(values.length));
}

/** A type in words; a format, which only a text has, with its quotation marks. */
function formWords(form: string, { types, formats, phrases, set = asItIs }: Sentences["forms"]): string {
  const example = exampleOf(form);
  const type = own(types, form);
  if (example !== undefined) return suchAs(form, type, phrases).replace("{example}", () => set(example));
  if (type !== undefined) return type;
  const words = formatWords(form, formats);
  return words === form ? form : (phrases.quoted?.replace("{words}", () => words) ?? words);
}

/** The words of an object or a list that has an example. */
function suchAs(form: string, type: string | undefined, phrases: Words): string {
  return type ?? (form.startsWith(listPrefix) ? phrases.listSuch : phrases.such) ?? "{example}";
}

/** A number where a whole one belongs: “a whole number, not a number” would say nothing. */
function isFraction(code: string, { expected, actual }: Describable["params"]): boolean {
  return code === "wrong-type" && expected === "int" && actual === "number";
}

/** The words of names that no reader of a record need know. */
function namesIn(code: string, name: string, { types, keywords, reasons }: Sentences["forms"]) {
  if (code === "wrong-type") return types;
  if (code === "extension-invalid" && name === "keyword") return keywords;
  return code === "file-unreadable" ? reasons : undefined;
}

/** The words of a format; the example of a part of a State is one of the State at hand, where that is known. */
function placeWords(
  format: string,
  { part }: Describable,
  { formats, phrases, set = asItIs }: Sentences["forms"],
) {
  const words = formatWords(format, formats);
  const { partOfState, partAbroad } = phrases;
  if (format !== "RegionCode" || part === undefined || partAbroad === undefined) return words;
  const own = partOfState
    ?.replace("{code}", () => set(part.code))
    .replace("{name}", () => set(onOneLine(part.name)));
  return own === undefined ? words : words.replace(partAbroad, () => own);
}

/** `RecordId/service` is said with the words of `RecordId/*`. */
function formatWords(format: string, words: Words): string {
  const [kindOf, kind = ""] = format.split("/");
  return own(words, format) ?? own(words, `${kindOf}/*`)?.replaceAll("{kind}", kind) ?? format;
}

/** Names may come from documents: what an object inherits is no word. */
function own(words: Words | undefined, name: string): string | undefined {
  return words !== undefined && Object.hasOwn(words, name) ? words[name] : undefined;
}
