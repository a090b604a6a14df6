import { describeFinding, type Finding, type RecordKind } from "@civic/schema";
import { shownCell } from "../cells/shown-cell.ts";
import type { BookLanguage } from "../language/book-language.ts";
import { anyItem } from "../layout/layout.ts";
import { memberNamed } from "../naming/model-names.ts";

/** A name for programs in the quotation marks of any language, of a member or a code, or a member as JSON has it: `"on": "2026"`. */
const named =
  /([«“„]\s?\u2068?)([a-z][A-Za-z]*(?:-[a-z]+)*)(\u2069?\s?[»”“])|\u2068?"([A-Za-z-]+)": (?:"([^"]*)"|(true|false)|([0-9]+(?:\.[0-9]+)?))\u2069?/g;

/** What stands in a sentence as somebody has written it, and is no name of the model. */
const typed = ["actual", "key"] as const;

/** What the model says of a record, in the words that the reader of a book sees: the names of columns and of choices. */
export function saidInBook(finding: Finding, kind: RecordKind, language: BookLanguage): string {
  const { words } = language.phrasing;
  const params: Readonly<Record<string, unknown>> = finding.params;
  const own = new Set(typed.map((name) => params[name]));
  // What a sentence names next stands in what it has named.
  let pointers: readonly string[] = [finding.pointer];
  const memberOf = (name: string) => {
    const member = memberNamed(name, { kind, pointers }, language);
    if (member && !member.field) pointers = [`${member.pointer}/${anyItem}`, finding.pointer];
    return member;
  };
  return describeFinding(finding, language.messages).replaceAll(
    named,
    (whole, opening = "", name = "", closing = "", key = "", text, yes, number) => {
      if (name !== "") {
        const word = own.has(name) ? undefined : (memberOf(name)?.name ?? codeWord(name, language));
        return word === undefined ? whole : `${opening}${word}${closing}`;
      }
      const value: unknown = text ?? (yes === undefined ? Number(number) : yes === "true");
      const member = memberOf(key);
      // A member that is none is the language of a text.
      if (!member) return typeof value === "string" ? words.quoted(value) : whole;
      const shown = member.field ? shownCell(value, member.field.form, language) : String(value);
      return `${words.quoted(member.name)}${words.colon}${shown}`;
    },
  );
}

const remembered = new WeakMap<BookLanguage, ReadonlyMap<string, string | undefined>>();

/** The word of a code that is called the same in whatever list it stands; none of one that is not. */
function codeWord(code: string, language: BookLanguage): string | undefined {
  const known = remembered.get(language) ?? codeWords(language);
  remembered.set(language, known);
  return known.get(code);
}

function codeWords({ phrasing }: BookLanguage): ReadonlyMap<string, string | undefined> {
  const words = new Map<string, string | undefined>();
  for (const { concepts } of Object.values(phrasing.labels))
    for (const [code, word] of Object.entries(concepts))
      words.set(code, words.has(code) && words.get(code) !== word ? undefined : word);
  return words;
}
