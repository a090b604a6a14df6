import type { FieldId } from "../../generated/fields/field-id.ts";

/** What a field is called, and what it holds. */
export interface FieldWords {
  /** Plain words that a form puts before the field: `legal basis`. */
  readonly name: string;
  /** One sentence or two, without markup. */
  readonly help: string;
}

/** The words of every field. */
export type EveryFieldWords = Readonly<Record<FieldId, FieldWords>>;

/** The words of the fields of some parts: a file of a language has these, and does not compile while one lacks. */
export type PartWords<Part extends string> = Readonly<
  Record<Extract<FieldId, `${Part}.${string}`>, FieldWords>
>;

/** The words of the fields that a language has so far. */
export type SomeFieldWords = Readonly<Partial<Record<FieldId, FieldWords>>>;

/** The fields in one language, and in English for those that it lacks. */
export interface FieldRegister {
  /** The tag of the language (BCP 47). */
  readonly language: string;
  readonly fields: SomeFieldWords;
  readonly english: EveryFieldWords;
}

/** The words of a field with the tag of the language that they are in: `en` where the language asked for has none yet. */
export interface SpokenFieldWords extends FieldWords {
  readonly language: string;
}

/** What a field is called and what it holds, in the language of the register or, where that lacks it, in English. */
export function fieldWords(id: FieldId, { language, fields, english }: FieldRegister): SpokenFieldWords {
  const own = fields[id];
  return own ? { ...own, language } : { ...english[id], language: "en" };
}
