import { onOneLine } from "../parts/on-one-line.ts";

/** What a sentence is made from: any finding. */
export interface Describable {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number | readonly string[]>>;
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
  const meant = messages.meant?.(finding) ?? [];
  const sentence = template.replaceAll(/\{([a-z]+)\}/gi, (placeholder, name: string) => {
    const value = params[name];
    if (Array.isArray(value)) return listed(value, forms);
    const text = onOneLine(String(value ?? placeholder));
    if (code === "wrong-format" && name === "format") return formatWords(text, forms.formats);
    if (name === "expected" && typed.has(code)) return formWords(text, forms);
    if (isFraction(code, params) && name === "actual") return forms.types["number-not-whole"] ?? text;
    return own(namesIn(code, name, forms), text) ?? set(text);
  });
  if (meant.length === 0 || forms.phrases.meant === undefined) return sentence;
  return `${sentence} ${forms.phrases.meant.replace("{near}", () => set(onOneLine(meant.join(", "))))}`;
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
function formWords(form: string, { types, formats, phrases }: Sentences["forms"]): string {
  const type = own(types, form);
  if (type !== undefined) return type;
  const words = formatWords(form, formats);
  return words === form ? form : (phrases.quoted?.replace("{words}", () => words) ?? words);
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

/** `RecordId/service` is said with the words of `RecordId/*`. */
function formatWords(format: string, words: Words): string {
  const [kindOf, kind = ""] = format.split("/");
  return own(words, format) ?? own(words, `${kindOf}/*`)?.replaceAll("{kind}", kind) ?? format;
}

/** Names may come from documents: what an object inherits is no word. */
function own(words: Words | undefined, name: string): string | undefined {
  return words !== undefined && Object.hasOwn(words, name) ? words[name] : undefined;
}
