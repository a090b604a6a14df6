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

/** One parameter that holds a code, or nothing where it does not. */
export function codeIn<Name extends string>(raw: RawSearch, name: Name): { readonly [N in Name]?: string } {
  const value = raw[name];
  const found = typeof value === "string" && code.test(value) ? { [name]: value } : {};
  return found as { readonly [N in Name]?: string };
}

/** One parameter that holds several values between commas, each of a given form. */
export function listIn<Name extends string>(
  raw: RawSearch,
  name: Name,
  form: RegExp,
): { readonly [N in Name]?: readonly string[] } {
  const value = raw[name];
  const items = Array.isArray(value) ? value : typeof value === "string" ? value.split(",") : [];
  const kept = [
    ...new Set(items.filter((item): item is string => typeof item === "string" && form.test(item))),
  ];
  const found = kept.length > 0 ? { [name]: kept } : {};
  return found as unknown as { readonly [N in Name]?: readonly string[] };
}

/** One parameter that holds the code of a State, however it was typed (`FR`, `uk`); nothing where it names none. */
export function stateIn<Name extends string>(raw: RawSearch, name: Name): { readonly [N in Name]?: string } {
  const state = stateTyped(raw[name]);
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

/** A part of an address whose values were not followed. */
export interface LeftOutPart {
  readonly name: string;
  readonly value: string;
}

/** What an address asks for in the given parts, and the page does not follow since nothing here goes by it. */
export function leftOut(raw: RawSearch, followed: RawSearch): readonly LeftOutPart[] {
  return Object.entries(followed).flatMap(([name, kept]) => {
    const asked = raw[name];
    const values = [asked]
      .flat()
      .flatMap((one) => (typeof one === "string" && one !== "" ? one.split(",") : []));
    const known = [kept].flat().filter((one) => one !== undefined);
    const isKept = (value: string) => known.some((one) => one === value || one === stateTyped(value));
    return values.filter((value) => !isKept(value)).map((value) => ({ name, value }));
  });
}

/** Reads `?a=b&c=d` as plain strings: nothing in our addresses is a number or a truth value. */
export function parseSearch(search: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(search));
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
