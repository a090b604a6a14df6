import { model } from "../../generated/structure/model.ts";
import type { CivicRecord, Contact, LocalisedText } from "../../generated/types/model.ts";
import { isObject } from "../parts/json-value.ts";
import { compileWalk, type Walk } from "./compile-walk.ts";
import type { Place } from "./place.ts";

/** What people read in a record, and whom they call. */
export interface TextsAndContacts {
  readonly texts: readonly Place<LocalisedText>[];
  readonly contacts: readonly Place<Contact>[];
}

/**
 * The texts and contacts of a record alone, in a fraction of the time that a whole walk takes. What stands in the place of
 * one and is no object is left out: the record need not have been validated.
 */
export function textsAndContacts(record: CivicRecord): TextsAndContacts {
  walk ??= compileWalk(model.definitions, (_, part) =>
    part === "LocalisedText" || part === "Contact" ? [part] : [],
  );
  const { get } = walk(model.kinds[record.kind] ?? "", record);
  return {
    texts: get("LocalisedText").filter(isOfObject) as readonly Place<LocalisedText>[],
    contacts: get("Contact").filter(isOfObject) as readonly Place<Contact>[],
  };
}

let walk: Walk | undefined;

function isOfObject({ value }: Place): boolean {
  return isObject(value);
}
