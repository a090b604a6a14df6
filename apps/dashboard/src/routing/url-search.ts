import { isState } from "@civic/schema/compute";

/** The search part of an address before it is checked. */
export type RawSearch = Readonly<Record<string, unknown>>;

const code = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/**
 * Reads an address as a page does, and nothing else: the router would hand on what the page leaves out as it was typed
 * (the search of a match holds that of the route above, which nobody checks).
 */
export function exactly<Search>(read: (raw: RawSearch) => Search): (raw: RawSearch) => Search {
  return (raw) => {
    const none = Object.fromEntries(Object.keys(raw).map((name) => [name, undefined]));
    return { ...none, ...read(raw) };
  };
}

/** The text of a parameter that holds one value; of several by one name, the first. */
export function textIn(raw: RawSearch, name: string): string | undefined {
  const [value] = [raw[name]].flat();
  return typeof value === "string" ? value : undefined;
}

/** One parameter that holds a code, or nothing where it does not. */
export function codeIn<Name extends string>(raw: RawSearch, name: Name): { readonly [N in Name]?: string } {
  const value = textIn(raw, name);
  const found = value !== undefined && code.test(value) ? { [name]: value } : {};
  return found as { readonly [N in Name]?: string };
}

/** One parameter that holds several values between commas, or stands several times, each value of a given form. */
export function listIn<Name extends string>(
  raw: RawSearch,
  name: Name,
  form: RegExp,
): { readonly [N in Name]?: readonly string[] } {
  const kept = [...new Set(valuesOf(raw[name]).filter((item) => form.test(item)))];
  const found = kept.length > 0 ? { [name]: kept } : {};
  return found as unknown as { readonly [N in Name]?: readonly string[] };
}

/** One parameter that holds the code of a State, however it was typed (`FR`, `uk`); nothing where it names none. */
export function stateIn<Name extends string>(raw: RawSearch, name: Name): { readonly [N in Name]?: string } {
  const state = stateTyped(textIn(raw, name));
  return (state === undefined ? {} : { [name]: state }) as { readonly [N in Name]?: string };
}

/** The State that a typed code names, lower case. */
export function stateTyped(value: unknown): string | undefined {
  if (typeof value !== "string") return undefined;
  const typed = value.trim().toLowerCase();
  const state = otherCodes[typed] ?? typed;
  return isState(state) ? state : undefined;
}

/** The States that an address names in one part, and what of it names none or does not fit. */
export interface ChosenStates {
  readonly states: readonly string[];
  readonly unknown: readonly string[];
  readonly tooMany: readonly string[];
}

/** Reads typed codes as at most so many States, each once, in the order in which they were typed. */
export function chosenStates(typed: readonly string[], most: number): ChosenStates {
  const known = [...new Set(typed.flatMap((code) => stateTyped(code) ?? []))];
  return {
    states: known.slice(0, most),
    unknown: typed.filter((code) => stateTyped(code) === undefined),
    tooMany: known.slice(most),
  };
}

/** Codes that institutions of the Union write for two States, beside those of ISO 3166-1. */
const otherCodes: Readonly<Record<string, string>> = { uk: "gb", el: "gr" };

/** The values of a parameter that may stand several times, each with several between commas. */
function valuesOf(asked: unknown): readonly string[] {
  return [asked].flat().flatMap((one) => (typeof one === "string" && one !== "" ? one.split(",") : []));
}

/** A value of an address that was not followed. */
export interface LeftOutValue {
  readonly name: string;
  readonly value: string;
  /** It may well exist: its parameter goes by one value, and another stands before it. */
  readonly beside?: true;
}

/** What an address asks for in the given parts, and the page does not follow. */
export function leftOut(raw: RawSearch, followed: RawSearch): readonly LeftOutValue[] {
  const left = Object.entries(followed).flatMap(([name, kept]) =>
    typeof kept === "string" ? besideOne(raw[name], name, kept) : amongMany(raw[name], name, kept),
  );
  // `states[]=fr`, as other programs write a list.
  const bracketed = Object.keys(raw).filter((name) => {
    const [, plain] = /^([^[]+)\[.*$/.exec(name) ?? [];
    return plain !== undefined && Object.hasOwn(followed, plain);
  });
  return [
    ...left,
    ...bracketed.flatMap((name) =>
      [raw[name]].flat().map((value) => ({ name, value: `${name}=${String(value)}` })),
    ),
  ];
}

function besideOne(asked: unknown, name: string, kept: string): readonly LeftOutValue[] {
  const values = [asked].flat().filter((one): one is string => typeof one === "string" && one !== "");
  const [first, ...others] = values;
  const instead = first === undefined || isSame(first, kept) ? [] : [{ name, value: first }];
  const beside = others.filter((one) => !isSame(one, kept));
  return [...instead, ...beside.map((value) => ({ name, value, beside: true as const }))];
}

function amongMany(asked: unknown, name: string, kept: unknown): readonly LeftOutValue[] {
  const known = [kept].flat().filter((one) => typeof one === "string");
  return valuesOf(asked)
    .filter((value) => value.trim() !== "" && !known.some((one) => isSame(value, one)))
    .map((value) => ({ name, value }));
}

/** Whether a page goes by what was typed, which may be a code in another form. */
function isSame(typed: string, kept: string): boolean {
  return typed === kept || typed.trim().toLowerCase() === kept || stateTyped(typed) === kept;
}

/** Reads `?a=b&c=d` as plain strings, lists where a name stands twice: nothing in an address is a number or a truth value. */
export function parseSearch(search: string): Record<string, string | string[]> {
  const parameters = new URLSearchParams(search);
  return Object.fromEntries(
    [...new Set(parameters.keys())].map((name) => {
      const [first = "", ...more] = parameters.getAll(name);
      return [name, more.length === 0 ? first : [first, ...more]];
    }),
  );
}

/** Writes search parameters so that a person can read them: lists between commas, slashes as they are. */
export function stringifySearch(search: RawSearch): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(search)) {
    if (value === undefined || value === null) continue;
    parameters.set(name, Array.isArray(value) ? value.join(",") : String(value));
  }
  const text = parameters.toString().replaceAll("%2C", ",").replaceAll("%2F", "/");
  return text === "" ? "" : `?${text}`;
}

/** The page that a path names behind its language. */
export function pageIn(pathname: string): string | undefined {
  return pathname.split("/")[2];
}

/**
 * The address by which the document was opened, read before a page is drawn: the router takes out of an address what no
 * page reads.
 */
export const opened = {
  page: pageIn(globalThis.location?.pathname ?? ""),
  search: parseSearch(globalThis.location?.search ?? ""),
};
