import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { markdownHtml, type Written } from "./markdown.ts";
import { escapeHtml } from "./page.ts";

/** Where the reference is served. */
export const referenceAddress = "/docs/reference";

/** The page with every name, which a browser searches. */
const namesPage = "names";

/** Texts of the pages by their path below the reference; the first page has none. */
let texts: ReadonlyMap<string, string> | undefined;

/** Read whole, once, when somebody first asks: from then on no request reaches the disk. */
function textsOfPages(): ReadonlyMap<string, string> {
  if (texts !== undefined) return texts;
  const folder = dirname(fileURLToPath(import.meta.resolve("@civic/schema/reference/README.md")));
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".md"),
  );
  texts = new Map(
    files
      .toSorted()
      .map((file) => [pathOfPage(file.split(sep).join("/")), readFileSync(join(folder, file), "utf8")]),
  );
  return texts;
}

/** A page of the reference by its path below {@link referenceAddress}; nothing where there is none. */
export function referencePage(path: string): Pick<Written, "title" | "body"> | undefined {
  if (path === namesPage) return everyName();
  const text = textsOfPages().get(path);
  return text === undefined ? undefined : markdownHtml(text, (target) => addressFrom(path, target));
}

/** Every name that the reference tells of, by page. */
function everyName(): Pick<Written, "title" | "body"> {
  const body = [...textsOfPages()].flatMap(([path, text]) => {
    const { title, names } = markdownHtml(text, (target) => target);
    if (path === "" || names.length === 0) return [];
    const address = `${referenceAddress}/${path}`;
    const links = names.map(
      ({ name, id }) =>
        `<li><a href="${address}#${escapeHtml(id)}"><code>${escapeHtml(name)}</code></a></li>`,
    );
    return [`<h2><a href="${address}">${escapeHtml(title)}</a></h2>`, `<ul>${links.join("")}</ul>`];
  });
  return { title: "Every name", body };
}

/** `README.md` is the first page, `kinds/service.md` is `kinds/service`. */
function pathOfPage(file: string): string {
  return file === "README.md" ? "" : file.replace(/\.md$/, "");
}

/** Pages link to each other by their files; what stands elsewhere is named whole. */
function addressFrom(page: string, target: string): string {
  if (/^(?:https?:|#)/.test(target)) return target;
  const { pathname, hash } = new URL(target, `http://node/${page}`);
  const path = pathOfPage(pathname.slice(1));
  return `${referenceAddress}${path === "" ? "" : `/${path}`}${hash}`;
}
