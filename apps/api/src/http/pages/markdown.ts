import { type Language, languages } from "@civic/schema/languages";
import { type Href, wordsHtml } from "./markdown-words.ts";
import { escapeHtml } from "./page.ts";

/** A name that a page tells of, and its place there. */
export interface Named {
  readonly name: string;
  readonly id: string;
}

/** A page of Markdown as HTML. */
export interface Written {
  readonly title: string;
  readonly body: readonly string[];
  /** What a search looks for: headings of the third level, and the code at the head of each row; every one once. */
  readonly names: readonly Named[];
}

interface Around {
  readonly href: Href;
  /** Ids of the page that are taken. */
  readonly ids: Set<string>;
  readonly names: Named[];
}

const fence = /^(`{3,})\w*$/;

/**
 * The Markdown that the generator of the reference writes, and no more: headings, paragraphs, lists of one level, tables
 * and fenced blocks. A heading, and the first row that begins with a code, can be linked to by its name.
 */
export function markdownHtml(text: string, href: Href): Written {
  const blocks = blocksOf(text);
  const headings = blocks.flatMap(([line = ""]) => /^##+ (.+)$/.exec(line)?.[1] ?? []);
  const around: Around = { href, ids: new Set(headings.map(slugOf)), names: [] };
  const title = blocks.flatMap(([line = ""]) => /^# (.+)$/.exec(line)?.[1] ?? [])[0] ?? "";
  const body = blocks.map((lines) => blockHtml(lines, around));
  return { title: plain(title), body: body.filter((html) => html !== ""), names: around.names };
}

/** Lines that belong together: what an empty line parts, a fenced block as one. */
function blocksOf(text: string): string[][] {
  const blocks: string[][] = [[]];
  let open: string | undefined;
  for (const line of text.split("\n")) {
    const ticks = fence.exec(line)?.[1];
    if (open === undefined && line === "") blocks.push([]);
    else blocks.at(-1)?.push(line);
    if (open === undefined) open = ticks;
    else if (line === open) open = undefined;
  }
  return blocks.filter(({ length }) => length > 0);
}

function blockHtml(lines: readonly string[], around: Around): string {
  const [first = ""] = lines;
  if (first.startsWith("<!--") || first.startsWith("# ")) return "";
  if (fence.test(first)) return `<pre><code>${escapeHtml(lines.slice(1, -1).join("\n"))}</code></pre>`;
  if (first.startsWith("#")) return headingHtml(first, around);
  if (first.startsWith("|")) return tableHtml(lines, around);
  if (first.startsWith("- "))
    return `<ul>${lines.map((line) => itemHtml(line.slice(2), around)).join("")}</ul>`;
  return `<p>${wordsHtml(lines.join(" "), around.href)}</p>`;
}

function headingHtml(line: string, { href, names }: Around): string {
  const [, marks = "", text = ""] = /^(#+) (.+)$/.exec(line) ?? [];
  const [tag, id] = [`h${marks.length}`, slugOf(text)];
  if (marks.length === 3) names.push({ name: plain(text), id });
  return `<${tag} id="${escapeHtml(id)}"><a href="#${escapeHtml(id)}">${wordsHtml(text, href)}</a></${tag}>`;
}

/** A sentence in a language begins with its tag. */
function itemHtml(text: string, { href }: Around): string {
  const tag = /^`?([a-z]{2})`?: /.exec(text)?.[1] ?? "";
  return `<li${spoken(text.startsWith("`") ? "" : tag)}>${wordsHtml(text, href)}</li>`;
}

/** On a narrow screen the cells of a row stand below one another: each names its column, the first is known by itself. */
function tableHtml([header = "", , ...rows]: readonly string[], around: Around): string {
  const columns = cellsOf(header);
  const head = columns.map((cell) => `<th scope="col">${wordsHtml(cell, around.href)}</th>`);
  const body = rows.map((row) => {
    const cells = cellsOf(row).map(
      (cell, column) => `<td${cellMarks(columns[column] ?? "", column)}>${wordsHtml(cell, around.href)}</td>`,
    );
    return `<tr${placeOf(row, around)}>${cells.join("")}</tr>`;
  });
  return `<table><thead><tr>${head.join("")}</tr></thead><tbody>${body.join("")}</tbody></table>`;
}

function cellMarks(name: string, column: number): string {
  return `${spoken(name)}${column === 0 ? "" : ` data-column="${escapeHtml(plain(name))}"`}`;
}

/** The cells of a row: pipes that are escaped end none. */
function cellsOf(row: string): string[] {
  return row
    .split(/(?<!\\)\|/)
    .slice(1, -1)
    .map((cell) => cell.trim().replaceAll("\\|", "|"));
}

/** A row that begins with a code, and with nothing else, is the place of that code: `steps[].actor` is `steps.actor`. */
function placeOf(row: string, { ids, names }: Around): string {
  const name = /^\| `([^`]+)` \|/.exec(row)?.[1];
  const id = name?.replaceAll("[]", "");
  if (name === undefined || id === undefined || !/^[\w.-]+$/.test(id) || ids.has(id)) return "";
  ids.add(id);
  names.push({ name, id });
  return ` id="${escapeHtml(id)}"`;
}

/** Marks what is in a language that CIVIC speaks, so that it is read out and laid out as such. */
function spoken(tag: string): string {
  return Object.hasOwn(languages, tag) ? ` lang="${tag}" dir="${languages[tag as Language].direction}"` : "";
}

/** As hosts of Markdown make the anchor of a heading. */
function slugOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, "")
    .replaceAll(" ", "-");
}

function plain(text: string): string {
  return text.replaceAll(/[\\`]/g, "");
}
