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
  readonly forms: Readonly<Record<"types" | "formats" | "keywords" | "reasons", Words>>;
}

/** The sentence of a finding in the language of the messages given; its code where the language has no word for it. */
export function describeFinding({ code, params }: Describable, { sentences, forms }: Sentences): string {
  const template = own(sentences, code) ?? code;
  return template.replaceAll(/\{([a-z]+)\}/gi, (placeholder, name: string) => {
    const value = params[name];
    if (Array.isArray(value)) return onOneLine(value.join(", "));
    const text = onOneLine(String(value ?? placeholder));
    if (code === "wrong-format" && name === "format") return formatWords(text, forms.formats);
    if (isFraction(code, params) && name === "actual") return forms.types["number-not-whole"] ?? text;
    return own(namesIn(code, name, forms), text) ?? text;
  });
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
