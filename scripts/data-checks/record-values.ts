import { type CivicRecord, type Contact, jsonPointer, partsOf, provenanceAt } from "@civic/schema";
import { isNamed, numberFaults } from "./telephone-numbers.ts";
import { addressFaults } from "./web-addresses.ts";

/** Web addresses and numbers of a record that cannot be right, each with its place. */
export function valueFaults(record: CivicRecord): readonly string[] {
  const at = (path: readonly PropertyKey[]) => `${record.id}#${jsonPointer(path)}`;
  const addresses = addressesOf(record, []).flatMap(({ path, text }) =>
    addressFaults(text).map((fault) => `${at(path)}: “${text}” ${fault}`),
  );
  const numbers = numbersOf(record).flatMap(({ path, text, homeOnly }) =>
    numberFaults(text, record.jurisdiction, homeOnly).map((fault) => `${at(path)}: ${text} ${fault}`),
  );
  return [...addresses, ...numbers];
}

/** A number of a record that the facts on its State do not name. */
export interface UnnamedNumber {
  /** The number and its place. */
  readonly text: string;
  /** Its value cites a document that the facts do not list: who compares it has to open that. */
  readonly hasOwnSource: boolean;
}

/** Numbers of a record that the facts on its State do not name. */
export function unnamedNumbers(record: CivicRecord, facts: string): readonly UnnamedNumber[] {
  const outside = new Set(
    record.sources.filter(({ url, title }) => !facts.includes(url ?? title)).map(({ id }) => id),
  );
  return numbersOf(record)
    .filter(({ text }) => !isNamed(text, { state: record.jurisdiction, text: facts }))
    .map(({ path, text }) => ({
      text: `${record.id}#${jsonPointer(path)}: ${text}`,
      hasOwnSource: provenanceAt(record, path).sources.some((id) => outside.has(id)),
    }));
}

interface Found {
  readonly path: readonly PropertyKey[];
  readonly text: string;
}

interface FoundNumber extends Found {
  /** The record says that it cannot be called from other States. */
  readonly homeOnly: boolean;
}

function numbersOf(record: CivicRecord): readonly FoundNumber[] {
  return (partsOf(record).get("Contact") ?? []).flatMap(({ value, path }) => {
    const contact = value as Contact;
    const dialled = contact.channel === "telephone" || contact.channel === "text-message";
    if (!dialled) return [];
    const homeOnly = contact.channel === "telephone" && contact.reachableFromAbroad === "no";
    return [{ path: [...path, "number"], text: contact.number, homeOnly }];
  });
}

/** Every text that is an address as a whole; those inside sentences are left to readers. */
function addressesOf(value: unknown, path: readonly PropertyKey[]): readonly Found[] {
  if (typeof value === "string") return /^https?:\S+$/i.test(value) ? [{ path, text: value }] : [];
  if (typeof value !== "object" || value === null) return [];
  const members: readonly (readonly [PropertyKey, unknown])[] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  return members.flatMap(([key, inner]) => addressesOf(inner, [...path, key]));
}
