/** A place in a text, both counted from 1. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

const blank = /[\t\n\r ]*/y;
/** A text holds any character but controls, quotation mark and backslash, which are written with one. */
const scalar =
  /"[ !#-[\]-\uffff]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[ !#-[\]-\uffff]*)*"|-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?|true|false|null/y;

/** What may come next: a value, the name of a member, the colon after it, or what follows a value. */
type Next = "value" | "name" | "colon" | "more";

/**
 * Where a text stops being JSON (RFC 8259), its end where it is cut off; nothing where it is JSON. Engines differ in
 * whether and how their errors say it. For texts that `JSON.parse` has refused.
 */
export function jsonFault(text: string): TextPlace | undefined {
  const open: string[] = [];
  let next: Next = "value";
  let mayClose = false;
  let at = skipped(blank, text, 0) ?? 0;
  while (next !== "more" || open.length > 0) {
    const character = text[at] ?? "";
    const inside = open.at(-1);
    const closes = (next === "more" || mayClose) && character !== "" && character === inside;
    mayClose = false;
    let end: number | undefined = at + 1;
    if (closes) {
      open.pop();
      next = "more";
    } else if (next === "colon" && character === ":") next = "value";
    else if (next === "more" && character === ",") next = inside === "}" ? "name" : "value";
    else if (next === "value" && (character === "{" || character === "[")) {
      open.push(character === "{" ? "}" : "]");
      next = character === "{" ? "name" : "value";
      mayClose = true;
    } else {
      const fits = next === "value" || (next === "name" && character === '"');
      end = fits ? skipped(scalar, text, at) : undefined;
      next = next === "name" ? "colon" : "more";
    }
    if (end === undefined) return placeOf(text, at);
    at = skipped(blank, text, end) ?? end;
  }
  return at < text.length ? placeOf(text, at) : undefined;
}

function skipped(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

function placeOf(text: string, at: number): TextPlace {
  const before = text.slice(0, at).split("\n");
  return { line: before.length, column: (before.at(-1) ?? "").length + 1 };
}
