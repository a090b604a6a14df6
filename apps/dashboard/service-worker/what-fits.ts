import type { Keeping } from "./what-is-kept.ts";

/** The media types of what the node serves, by the ending of its name. */
const typesOfFiles: Readonly<Record<string, RegExp>> = {
  js: /^(?:text|application)\/javascript$/,
  css: /^text\/css$/,
  json: /^application\/json$/,
  svg: /^image\/svg\+xml$/,
  webmanifest: /^application\/(?:manifest\+)?json$/,
  woff2: /^(?:font\/woff2|application\/(?:font-woff2|octet-stream))$/,
};

const page = /^text\/html$/;
const data = /^application\/(?:x-)?(?:nd)?json$/;

/**
 * Whether an answer is of the type of what was asked for. Whoever stands before a node, such as a network that wants to be
 * paid, answers everything with a page of its own and says that all is well.
 */
export function fits(keeping: Keeping, pathname: string, contentType: string | null): boolean {
  const type = contentType?.split(";", 1)[0]?.trim().toLowerCase() ?? "";
  if (keeping === "document") return page.test(type);
  if (keeping === "answer") return data.test(type);
  const ending = pathname.slice(pathname.lastIndexOf(".") + 1);
  return typesOfFiles[ending]?.test(type) ?? !page.test(type);
}
