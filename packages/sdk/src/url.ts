/** Values to write into a URL; those that are undefined are left out, and of several each is written. */
export type UrlValues = Readonly<Record<string, string | number | readonly string[] | undefined>>;

/** What fills a path template. */
export interface UrlParts {
  readonly parameters?: UrlValues | undefined;
  readonly query?: UrlValues | undefined;
}

/**
 * Path template + values → URL. `baseUrl` has no slash at its end.
 *
 * @throws {TypeError} for a path parameter that is absent, empty, `.` or `..`: it would lead elsewhere.
 */
export function urlOf(
  baseUrl: string,
  template: string,
  { parameters = {}, query = {} }: UrlParts = {},
): string {
  const path = template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = String(parameters[name] ?? "");
    if (value === "" || value === "." || value === "..") {
      throw new TypeError(`"${value}" cannot be the {${name}} of ${template}`);
    }
    return encodeURIComponent(value);
  });
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const each of [value ?? []].flat()) search.append(name, String(each));
  }
  return baseUrl + path + (search.toString() && `?${search}`);
}
