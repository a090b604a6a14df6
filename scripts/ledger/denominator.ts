import { isObject } from "@civic/schema";

export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };
type JsonObject = { readonly [name: string]: Json };

const aboutTheDocument = new Set(["country", "asOf", "sources"]);
const aboutTheFact = new Set(["id", "src", "confidence", "fieldConfidence", "verified"]);

/** The facts of a document that need a row in the ledger, as JSON Pointers; empty values need none. */
export function denominator(facts: JsonObject): readonly string[] {
  return members(facts)
    .filter(([name]) => !aboutTheDocument.has(name))
    .flatMap(([name, value]) => {
      const pointer = `/${escapeToken(name)}`;
      if (isArray(value)) return items(value, pointer).flatMap(([at, item]) => factsOfItem(item, at));
      return isObject(value) ? factsOfTopObject(value, pointer) : [pointer];
    });
}

/** The value a JSON Pointer (RFC 6901) leads to; `undefined` where it leads nowhere. */
export function valueAt(document: Json, pointer: string): Json | undefined {
  if (pointer !== "" && !pointer.startsWith("/")) return undefined;
  let value: Json | undefined = document;
  for (const escaped of pointer.split("/").slice(1)) {
    const token = escaped.replaceAll("~1", "/").replaceAll("~0", "~");
    if (value === undefined) return undefined;
    if (isArray(value)) value = /^(0|[1-9]\d*)$/.test(token) ? value[Number(token)] : undefined;
    else value = isObject(value) && Object.hasOwn(value, token) ? value[token] : undefined;
  }
  return value;
}

/** The pointers one level down from an array; a value of another shape has none. */
export function itemPointers(value: Json | undefined, pointer: string): readonly string[] {
  return value !== undefined && isArray(value) ? items(value, pointer).map(([at]) => at) : [];
}

function factsOfItem(item: Json, pointer: string): readonly string[] {
  return isObject(item) ? properties(item, pointer).map(([at]) => at) : [pointer];
}

function factsOfTopObject(value: JsonObject, pointer: string): readonly string[] {
  return properties(value, pointer).flatMap(([at, property]) =>
    isArray(property) && property.some(isObject) ? itemPointers(property, at) : [at],
  );
}

function properties(value: JsonObject, pointer: string): readonly (readonly [string, Json])[] {
  return members(value)
    .filter(([name]) => !aboutTheFact.has(name))
    .map(([name, property]) => [`${pointer}/${escapeToken(name)}`, property] as const);
}

function members(value: JsonObject): readonly (readonly [string, Json])[] {
  return Object.entries(value).filter(([, member]) => !isEmpty(member));
}

function items(value: readonly Json[], pointer: string): readonly (readonly [string, Json])[] {
  return value
    .map((item, index) => [`${pointer}/${index}`, item] as const)
    .filter(([, item]) => !isEmpty(item));
}

function isEmpty(value: Json): boolean {
  if (isArray(value)) return value.length === 0;
  return value === null || value === "" || (isObject(value) && Object.keys(value).length === 0);
}

function isArray(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

function escapeToken(name: string): string {
  return name.replaceAll("~", "~0").replaceAll("/", "~1");
}
