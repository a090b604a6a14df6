import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { markdownHtml, type Written } from "./markdown.ts";
import { escapeHtml } from "./page.ts";

/** Where the reference of the model is served. */
export const referenceAddress = "/docs/reference";

/** Where the reference of the client is served. */
export const clientAddress = "/docs/client";

/** The page with every name, which a browser searches. */
const namesAddress = `${referenceAddress}/names`;

/** Pages that a package brings along. */
interface Shelf {
  readonly address: string;
  /** Where the first of them is installed. */
  readonly first: () => string;
  /** Where they stand, seen from the folder in which the packages stand beside one another: they link across it. */
  readonly folder: string;
}

const shelves: readonly Shelf[] = [
  {
    address: referenceAddress,
    first: () => import.meta.resolve("@civic/schema/reference/README.md"),
    folder: "/schema/generated/reference/",
  },
  {
    address: clientAddress,
    // Its pages alone: a node runs nothing of the client.
    first: () => import.meta.resolve("@civic/sdk/reference/README.md"),
    folder: "/sdk/generated/reference/",
  },
];

interface Source {
  readonly text: string;
  /** Its file, seen from the folder of the packages. */
  readonly file: string;
}

/** Pages by their addresses. */
let sources: ReadonlyMap<string, Source> | undefined;

/** Read whole, once, when somebody first asks: from then on no request reaches the disk. */
function sourcesOfPages(): ReadonlyMap<string, Source> {
  sources ??= new Map(shelves.flatMap(sourcesOn));
  return sources;
}

function sourcesOn({ first, folder }: Shelf): readonly (readonly [address: string, source: Source])[] {
  const place = dirname(fileURLToPath(first()));
  const files = readdirSync(place, { recursive: true, encoding: "utf8" });
  return files
    .filter((name) => name.endsWith(".md"))
    .toSorted()
    .map((name) => {
      const file = `${folder}${name.split(sep).join("/")}`;
      return [addressOf(file), { text: readFileSync(join(place, name), "utf8"), file }] as const;
    });
}

/** A page of a reference by its address; nothing where there is none. */
export function referencePage(address: string): Pick<Written, "title" | "body"> | undefined {
  if (address === namesAddress) return everyName();
  const source = sourcesOfPages().get(address);
  return source && markdownHtml(source.text, (target) => addressFrom(source.file, target));
}

/** Every name that the references tell of, by page. */
function everyName(): Pick<Written, "title" | "body"> {
  const body = [...sourcesOfPages()].flatMap(([address, { text }]) => {
    const { title, names } = markdownHtml(text, (target) => target);
    const isFirst = shelves.some((shelf) => shelf.address === address);
    if (isFirst || names.length === 0) return [];
    const links = names.map(
      ({ name, id }) =>
        `<li><a href="${address}#${escapeHtml(id)}"><code>${escapeHtml(name)}</code></a></li>`,
    );
    return [`<h2><a href="${address}">${escapeHtml(title)}</a></h2>`, `<ul>${links.join("")}</ul>`];
  });
  return { title: "Every name", body };
}

/** `README.md` is the first page of its shelf, `kinds/service.md` is `kinds/service` below it. */
function addressOf(file: string): string {
  const shelf = shelves.find(({ folder }) => file.startsWith(folder));
  if (shelf === undefined) return file;
  const path = file.slice(shelf.folder.length).replace(/\.md$/, "");
  return path === "README" ? shelf.address : `${shelf.address}/${path}`;
}

/** Pages link to each other by their files; what stands elsewhere is named whole. */
function addressFrom(file: string, target: string): string {
  if (/^(?:https?:|#)/.test(target)) return target;
  const { pathname, hash } = new URL(target, `http://node${file}`);
  return addressOf(pathname) + hash;
}
