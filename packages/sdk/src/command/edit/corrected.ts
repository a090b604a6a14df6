import { type Admitted, fieldAt, isObject, jsonPointer, valueAt } from "@civic/schema";
import { CommandError } from "../command-error.ts";
import type { CommandLanguage } from "../language/command-language.ts";
import { type TypedChange, typedPath } from "./typed-path.ts";
import { typedValue } from "./typed-value.ts";
import { withValue } from "./with-value.ts";

type Path = readonly PropertyKey[];

/** What is corrected, on which day, and with which words it is refused. */
export interface Correction {
  readonly changes: readonly TypedChange[];
  /** The day on which somebody has made sure of it. */
  readonly today: string;
  readonly language: CommandLanguage;
}

/** Members that say how a contact is reached: who confirmed it has confirmed these. */
const addresses = new Set<PropertyKey>([
  "number",
  "address",
  "url",
  "postalAddress",
  "place",
  "extension",
  "how",
]);

/**
 * The document with its corrections. A contact that was corrected was made sure of on that day (`lastConfirmed`); what
 * somebody confirmed of its old address, and the old way to write its number, is taken away.
 */
export function corrected(
  { view }: Pick<Admitted, "view">,
  { changes, today, language }: Correction,
): unknown {
  let document: unknown = view;
  const set: Path[] = [];
  const put = (path: Path, value: unknown) => {
    document = withValue(document, { kind: view.kind, path, value });
  };
  for (const { path: typed, value } of changes) {
    const path = typedPath(typed, view, language);
    const field = fieldAt(view.kind, path);
    const refusal = refusalOf(path, { typed, value, language });
    if (field === undefined || refusal !== undefined)
      throw new CommandError("input", refusal ?? language.own.edit.noField(typed, view.kind));
    put(path, value === "" ? undefined : typedValue(value, field, { path: typed, language }));
    set.push(path);
  }
  for (const contact of contactsOf(set, view)) {
    const names = set.filter((path) => isBelow(path, contact)).map((path) => path[contact.length] ?? "");
    if (!isObject(valueAt(document, jsonPointer(contact)))) continue;
    if (names.includes("number") && !names.includes("display")) put([...contact, "display"], undefined);
    if (names.some((name) => addresses.has(name)) && !names.includes("confirmation"))
      put([...contact, "confirmation"], undefined);
    if (!names.includes("lastConfirmed")) put([...contact, "lastConfirmed"], today);
  }
  return document;
}

/** What makes a record another one cannot be corrected; its version is counted, not typed. */
const fixed = new Set<PropertyKey>(["id", "kind", "publisher", "jurisdiction", "version", "schemaVersion"]);

function refusalOf(path: Path, { typed, language }: TypedChangeIn): string | undefined {
  const [name = ""] = path;
  return path.length <= 1 && fixed.has(name) ? language.own.edit.fixed(typed) : undefined;
}

interface TypedChangeIn {
  readonly typed: string;
  readonly value: string;
  readonly language: CommandLanguage;
}

/** The contacts in which something was set. */
function contactsOf(set: readonly Path[], { kind }: Admitted["view"]): readonly Path[] {
  const contacts = set.flatMap((path) => {
    const length = path.findIndex((_, index) => fieldAt(kind, path.slice(0, index))?.part === "Contact");
    const whole = fieldAt(kind, path)?.part === "Contact" ? [path] : [];
    return length === -1 ? whole : [path.slice(0, length)];
  });
  return [...new Map(contacts.map((path) => [jsonPointer(path), path])).values()];
}

function isBelow(path: Path, place: Path): boolean {
  return path.length > place.length && place.every((key, index) => path[index] === key);
}
