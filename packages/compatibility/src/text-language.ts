import { CharSet, DFA, JS, NFA, type NoParent } from "refa";
import { asSchema, formsOf, listedValues, type Schema } from "./json-schema.ts";

// JSON Schema patterns are JavaScript's with the flag u, found anywhere in the text.
const flags = "us";
const maxCharacter = 0x10ffff;

/** What two nodes of type string accept differently: texts of each, the shortest first. */
export type TextChange =
  | { readonly lost: readonly string[]; readonly gained: readonly string[] }
  | "undecided";

/** Compares the texts that two nodes accept, their length aside. Undecided where refa cannot read a pattern. */
export function textChange(before: Schema, after: Schema): TextChange {
  try {
    const [old, now] = [languageOf(before), languageOf(after)];
    return { lost: examples(without(old, now)), gained: examples(without(now, old)) };
  } catch {
    // refa throws errors of several kinds for what it cannot read; the answer to all is the same.
    return "undecided";
  }
}

function languageOf(node: Schema): DFA {
  const forms = formsOf(node);
  if (forms === undefined) return ownLanguage(node);
  const union = NFA.empty({ maxCharacter });
  for (const form of forms) union.union(languageOf(form));
  return DFA.fromIntersection(ownLanguage(node), DFA.fromFA(union));
}

/** The texts that a node accepts, its forms aside. */
function ownLanguage(node: Schema): DFA {
  const listed = listedValues(node)?.filter((value) => typeof value === "string");
  if (listed !== undefined) {
    return DFA.fromWords(
      listed.map((text) => [...text].map((character) => character.codePointAt(0) ?? 0)),
      { maxCharacter },
    );
  }
  const matching = node.pattern === undefined ? DFA.all({ maxCharacter }) : patternLanguage(node.pattern);
  const refused = asSchema(node.not).pattern;
  return refused === undefined ? matching : without(matching, patternLanguage(refused));
}

function without(language: DFA, other: DFA): DFA {
  const complement = other.copy();
  complement.complement();
  return DFA.fromIntersection(language, complement);
}

type Element = NoParent<JS.ParseResult["expression"]>["alternatives"][number]["elements"][number];

const anyCharacter: Element = { type: "CharacterClass", characters: CharSet.all(maxCharacter) };
const anyText: Element = {
  type: "Quantifier",
  alternatives: [{ type: "Concatenation", elements: [anyCharacter] }],
  ...{ min: 0, max: Number.POSITIVE_INFINITY, lazy: false },
};

function patternLanguage(pattern: string): DFA {
  const parser = JS.Parser.fromLiteral({ source: pattern, flags });
  const { expression } = parser.parse({ backreferences: "throw" });
  const alternatives = expression.alternatives.map(({ elements }) => {
    const [fromStart, toEnd] = [isEdge(elements[0], "behind"), isEdge(elements.at(-1), "ahead")];
    const inner = elements.slice(fromStart ? 1 : 0, toEnd ? -1 : undefined);
    return [...(fromStart ? [] : [anyText]), ...inner, ...(toEnd ? [] : [anyText])];
  });
  return DFA.fromFA(
    NFA.fromRegex(
      {
        type: "Expression",
        alternatives: alternatives.map((elements) => ({ type: "Concatenation", elements })),
      },
      { maxCharacter },
      { assertions: "throw" },
    ),
  );
}

/** `^` and `$` are parsed as "no character before" and "no character after". */
function isEdge(element: Element | undefined, kind: "ahead" | "behind"): boolean {
  if (element?.type !== "Assertion" || element.kind !== kind || !element.negate) return false;
  const [character] = element.alternatives[0]?.elements ?? [];
  return character?.type === "CharacterClass" && character.characters.isAll;
}

const enough = 20;

/** All texts where there are few, as codes are; else one. */
function examples(language: DFA): string[] {
  const texts: string[] = [];
  for (const word of language.words()) {
    texts.push(String.fromCodePoint(...word));
    if (!language.isFinite || texts.length > enough) return texts.slice(0, 1);
  }
  return texts;
}
