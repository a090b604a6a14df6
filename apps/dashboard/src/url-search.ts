/** The search part of an address before it is checked. */
export type RawSearch = Readonly<Record<string, unknown>>;

const code = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

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
