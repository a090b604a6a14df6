import { type CivicRecord, fieldAt, isObject, jsonPointer, nearest, valueAt } from "@civic/schema";
import { CommandError } from "../command-error.ts";
import type { CommandLanguage } from "../language/command-language.ts";

type Path = readonly PropertyKey[];
type Structure = NonNullable<ReturnType<typeof fieldAt>>["structure"];

/** One correction as it was typed: `contacts.0.number=+33123456789`; without a value, the member goes. */
export interface TypedChange {
  readonly path: string;
  readonly value: string;
}

/** Reads `path=value`; a value may hold further `=`. */
export function typedChange(typed: string, { own }: CommandLanguage): TypedChange {
  const cut = typed.indexOf("=");
  if (cut < 1) throw new CommandError("usage", own.edit.noChange(typed));
  return { path: typed.slice(0, cut).trim(), value: typed.slice(cut + 1) };
}

/** Members that tell variants of an entry from each other: `contacts.telephone` is the one entry of that channel. */
const tags = ["channel", "method"];

/**
 * The place of a record that was typed, `contacts.0.number`, `/contacts/0/number` or `contacts.telephone.number`. Throws a
 * {@link CommandError} where the model has no such field, or the record no such entry.
 */
export function typedPath(typed: string, record: CivicRecord, language: CommandLanguage): Path {
  const { edit: own, situation } = language.own;
  const path: PropertyKey[] = [];
  for (const name of namesIn(typed)) {
    const here = valueAt(record, jsonPointer(path));
    const at = [...path, name].join(".");
    // `contacts.0.telephone.number`: what the entry is may be said on the way to its number.
    if (isObject(here) && tags.some((tag) => here[tag] === name)) continue;
    if (Array.isArray(here)) path.push(entryOf(name, here, { at, language }));
    else if (fieldAt(record.kind, [...path, name]))
      path.push(isList(record, path) ? firstEntry(name, { at, language }) : name);
    else {
      const [near] = nearest(name, membersOf(fieldAt(record.kind, path)?.structure));
      const meant = near === undefined ? [] : [situation.meant([...path, near].join("."))];
      throw new CommandError("input", [own.noField(at, record.kind), ...meant].join(" "));
    }
  }
  return path;
}

function namesIn(typed: string): readonly string[] {
  if (!typed.startsWith("/")) return typed.split(".");
  return typed
    .slice(1)
    .split("/")
    .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
}

interface At {
  readonly at: string;
  readonly language: CommandLanguage;
}

/** A list that the record does not have yet. */
function isList(record: CivicRecord, path: Path): boolean {
  return fieldAt(record.kind, path)?.structure.items !== undefined;
}

function firstEntry(name: string, { at, language }: At): number {
  if (name === "0" || name === "+") return 0;
  throw new CommandError("input", language.own.edit.noEntry(at, 0));
}

function entryOf(name: string, list: readonly unknown[], { at, language }: At): number {
  const { edit: own } = language.own;
  if (name === "+") return list.length;
  if (/^(?:0|[1-9][0-9]{0,5})$/.test(name)) {
    if (Number(name) <= list.length) return Number(name);
    throw new CommandError("input", own.noEntry(at, list.length));
  }
  const found = list.flatMap((entry, place) =>
    isObject(entry) && [...tags, "id"].some((tag) => entry[tag] === name) ? [place] : [],
  );
  const [only] = found;
  if (only !== undefined && found.length === 1) return only;
  throw new CommandError(
    "input",
    found.length > 1 ? own.severalEntries(at, found.length) : own.noEntry(at, list.length),
  );
}

function membersOf(structure: Structure | undefined): readonly string[] {
  if (structure === undefined) return [];
  const inside = (structure.oneOf ?? []).flatMap(membersOf);
  return [...new Set([...Object.keys(structure.properties ?? {}), ...inside])];
}
