import { isLanguageTag } from "../../structure/language-tag.ts";
import { partCheck } from "../../structure/model-checks.ts";
import type { HsdsMapping } from "../import/mapping.ts";
import type { KnownHead } from "../import/record-head.ts";
import type { Tracked } from "../tracked.ts";

/** An object of the source, whose members may be anything. */
export type Foreign = Readonly<Record<string, unknown>>;

/** What every part of the source is read with. */
export interface Reading {
  readonly head: KnownHead;
  readonly mapping: HsdsMapping;
  readonly lose: Tracked<unknown>["lose"];
}

/** A text or a number, as a text; undefined where there is none or an empty one. */
export function textOf(holder: Foreign, member: string, { lose }: Pick<Reading, "lose">): string | undefined {
  if (!Object.hasOwn(holder, member)) return undefined;
  const value = holder[member];
  if (typeof value === "number") return String(value);
  if (typeof value === "string") return value.trim() === "" ? undefined : value.trim();
  if (value !== null && value !== undefined) lose(holder, "other-form", member);
  return undefined;
}

/** The same as a text of a record, in the language of the source. */
export function localisedOf(holder: Foreign, member: string, reading: Reading) {
  const text = textOf(holder, member, reading);
  return text === undefined ? undefined : localised(text, reading);
}

/** A text in the language of the source. */
export function localised(text: string, { head }: Pick<Reading, "head">): Readonly<Record<string, string>> {
  return { [head.language]: text };
}

/** The objects of a list; anything else there has no home. */
export function objectsOf(holder: Foreign, member: string): readonly Foreign[] {
  const value: unknown = Object.hasOwn(holder, member) ? holder[member] : undefined;
  if (!Array.isArray(value)) return [];
  return value.filter((each) => typeof each === "object" && each !== null && !Array.isArray(each));
}

/** The object at a member. */
export function objectOf(holder: Foreign, member: string): Foreign | undefined {
  const value: unknown = Object.hasOwn(holder, member) ? holder[member] : undefined;
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Foreign)
    : undefined;
}

/** A text that a named part of the model takes; one that it does not take has no home. */
export function fittingOf(
  holder: Foreign,
  member: string,
  { part, ...reading }: Pick<Reading, "lose"> & { readonly part: string },
) {
  const text = textOf(holder, member, reading);
  if (text === undefined || partCheck(part).holds(text)) return text;
  reading.lose(holder, "other-form", member);
  return undefined;
}

/** Tags of languages. Their names are the same once more; a language without a code has no home. */
export function languagesOf(holder: Foreign, reading: Reading): readonly string[] {
  const tags = objectsOf(holder, "languages").flatMap((language) => {
    const code = textOf(language, "code", reading);
    // Before HSDS 3 the code stood there.
    const tag = code ?? textOf(language, "name", reading);
    if (tag !== undefined && isLanguageTag(tag)) {
      textOf(language, "name", reading);
      return tag;
    }
    reading.lose(language, "no-code");
    return [];
  });
  return [...new Set(tags)];
}

/** A list, or nothing where it is empty: records hold no empty lists. */
export function some<Value>(values: readonly Value[]): readonly Value[] | undefined {
  return values.length > 0 ? values : undefined;
}
