import { anyCharacter, type CharacterSet, includes } from "./character-set.ts";

/**
 * A regular language, as a term whose derivatives are terms again (Brzozowski, Derivatives of Regular
 * Expressions, J. ACM 11(4), 1964). Terms that are built alike are the same object.
 */
export interface Language {
  readonly id: number;
  readonly shape: Shape;
  /** Whether the empty text belongs to it. */
  readonly nullable: boolean;
}

type Shape =
  | { readonly kind: "nothing" }
  | { readonly kind: "empty-text" }
  | { readonly kind: "characters"; readonly set: CharacterSet }
  | { readonly kind: "sequence"; readonly first: Language; readonly rest: Language }
  | { readonly kind: "either"; readonly parts: readonly Language[] }
  | { readonly kind: "both"; readonly parts: readonly Language[] }
  | { readonly kind: "not"; readonly part: Language }
  | { readonly kind: "repeat"; readonly part: Language; readonly min: number; readonly max: number };

/** Builds terms; those of one builder may be combined. */
export interface Languages {
  readonly nothing: Language;
  readonly emptyText: Language;
  readonly anything: Language;
  characters(set: CharacterSet): Language;
  sequence(first: Language, rest: Language): Language;
  either(parts: readonly Language[]): Language;
  both(parts: readonly Language[]): Language;
  not(part: Language): Language;
  repeat(part: Language, min: number, max: number): Language;
  /** What may follow the character in texts of the language that begin with it. */
  derivative(language: Language, point: number): Language;
}

/** A new builder of terms. */
export function createLanguages(): Languages {
  const known = new Map<string, Language>();
  const term = (key: string, nullable: boolean, shape: Shape): Language => {
    const found = known.get(key) ?? { id: known.size, shape, nullable };
    known.set(key, found);
    return found;
  };
  const nothing = term("nothing", false, { kind: "nothing" });
  const emptyText = term("empty", true, { kind: "empty-text" });

  function characters(set: CharacterSet): Language {
    return set.length === 0 ? nothing : term(`c${set.join(";")}`, false, { kind: "characters", set });
  }

  function repeat(part: Language, min: number, max: number): Language {
    if (max === 0 || part === emptyText) return emptyText;
    if (min === 1 && max === 1) return part;
    if (part === nothing) return min === 0 ? emptyText : nothing;
    return term(`r${part.id},${min},${max}`, min === 0 || part.nullable, { kind: "repeat", part, min, max });
  }

  const anything = repeat(characters(anyCharacter), 0, Number.POSITIVE_INFINITY);

  function sequence(first: Language, rest: Language): Language {
    if (first === nothing || rest === nothing) return nothing;
    if (first === emptyText) return rest;
    if (rest === emptyText) return first;
    if (first.shape.kind === "sequence") {
      return sequence(first.shape.first, sequence(first.shape.rest, rest));
    }
    const nullable = first.nullable && rest.nullable;
    return term(`s${first.id},${rest.id}`, nullable, { kind: "sequence", first, rest });
  }

  /** Union and intersection are the same construction with the two extremes exchanged. */
  function combine(kind: "either" | "both", given: readonly Language[]): Language {
    const [neutral, absorbing] = kind === "either" ? [nothing, anything] : [anything, nothing];
    const flat = new Set(given.flatMap((part) => (part.shape.kind === kind ? part.shape.parts : [part])));
    if (flat.has(absorbing)) return absorbing;
    flat.delete(neutral);
    const parts = [...flat].sort((a, b) => a.id - b.id);
    if (parts.length <= 1) return parts[0] ?? neutral;
    const nullable = kind === "either" ? parts.some((p) => p.nullable) : parts.every((p) => p.nullable);
    return term(`${kind}${parts.map((part) => part.id).join(",")}`, nullable, { kind, parts });
  }

  function not(part: Language): Language {
    if (part === nothing) return anything;
    if (part === anything) return nothing;
    if (part.shape.kind === "not") return part.shape.part;
    return term(`n${part.id}`, !part.nullable, { kind: "not", part });
  }

  const languages: Languages = {
    nothing,
    emptyText,
    anything,
    characters,
    sequence,
    either: (parts) => combine("either", parts),
    both: (parts) => combine("both", parts),
    not,
    repeat,
    derivative: (language, point) => derivative(languages, language, point),
  };
  return languages;
}

function derivative(languages: Languages, { shape }: Language, point: number): Language {
  const { nothing, emptyText, sequence, either, both, not, repeat } = languages;
  const derive = (part: Language): Language => derivative(languages, part, point);
  switch (shape.kind) {
    case "nothing":
    case "empty-text":
      return nothing;
    case "characters":
      return includes(shape.set, point) ? emptyText : nothing;
    case "sequence": {
      const first = sequence(derive(shape.first), shape.rest);
      return shape.first.nullable ? either([first, derive(shape.rest)]) : first;
    }
    case "either":
      return either(shape.parts.map(derive));
    case "both":
      return both(shape.parts.map(derive));
    case "not":
      return not(derive(shape.part));
    case "repeat":
      return sequence(derive(shape.part), repeat(shape.part, Math.max(0, shape.min - 1), shape.max - 1));
  }
}
