import type { RecordKind } from "../../records/kinds.ts";
import { schemaVersion } from "../../records/schema-version.ts";
import type { Constants, ImportMapping } from "./mapping.ts";

/** What stands for what was not given while it is found out what else is missing; no record with it is handed out. */
const placeholder = { publisher: "civic", jurisdiction: "fr", language: "en" };

/** What is known of every record that is imported. */
export interface KnownHead {
  readonly publisher: string;
  readonly jurisdiction: string;
  readonly language: string;
}

/** The constants of every kind, and what stands for those that lack. */
export function knownHead({ constants }: ImportMapping, kind?: RecordKind): KnownHead {
  const given = constantsOf(constants, kind);
  const said = (member: keyof KnownHead) => {
    const value = given[member];
    return typeof value === "string" ? value : placeholder[member];
  };
  return { publisher: said("publisher"), jurisdiction: said("jurisdiction"), language: said("language") };
}

/** What is given for records of a kind: what holds for all, then what holds for it. */
export function constantsOf(constants: Constants = {}, kind?: RecordKind): Readonly<Record<string, unknown>> {
  const given = { ...constants.record, ...(kind && constants[kind]) };
  // As a mapping that is still to be filled in has it.
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null));
}

/** The id that the source gives, as that of a record; undefined where it has no letter or digit. */
export function recordIdFrom(
  text: string,
  kind: RecordKind,
  { publisher, jurisdiction }: KnownHead,
): string | undefined {
  const plain = text.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();
  const slug = plain.replaceAll(/[^a-z0-9]+/g, "-").replaceAll(/^-+|-+$/g, "");
  if (slug === "") return undefined;
  const own =
    publisher === "civic" && !slug.startsWith(`${jurisdiction}-`) ? `${jurisdiction}-${slug}` : slug;
  return `${publisher}/${kind}/${own.slice(0, 80).replace(/-+$/, "")}`;
}

/** A record with what is known of every record from the start; of what is said, `undefined` is not. */
export function recordOf(
  { kind, id, head }: { readonly kind: RecordKind; readonly id: string; readonly head: KnownHead },
  said: Readonly<Record<string, unknown>>,
) {
  const name = { kind, id };
  return { ...name, ...head, schemaVersion, version: 1, status: "draft", ...withoutUndefined(said), ...name };
}

function withoutUndefined(members: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
}
