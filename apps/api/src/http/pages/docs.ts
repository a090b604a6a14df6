import { createHash } from "node:crypto";
import {
  type Endpoint,
  endpoints,
  layerProblems,
  ownProblems,
  type ProblemKind,
  problemKinds,
} from "@civic/schema/endpoints";
import type { Soon } from "../../turns/soon.ts";
import type { Language } from "../../words/language.ts";
import type { Answer } from "../answer/answer.ts";
import { pageHeaders } from "../answer/headers.ts";
import { sendRepresentation } from "../answer/representation.ts";
import type { Coder } from "../coding/coder.ts";
import type { Call } from "../request/call.ts";
import { escapeHtml, type Page, writePage } from "./page.ts";
import { clientAddress, referenceAddress } from "./reference-pages.ts";

interface ParameterShape {
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly pattern?: string;
}

/** The same where it is given: it may name the shape. */
interface GivenShape extends ParameterShape {
  readonly $ref?: string;
}

interface Docs extends Page {
  readonly digest: string;
}

const written = new Map<string, Docs>();

/** Written when somebody first asks for it in a language. */
function docsIn(language: Language): Docs {
  const known = written.get(language.tag);
  if (known !== undefined) return known;
  const page = writeDocs(language);
  const docs = { ...page, digest: createHash("sha256").update(page.html).digest("hex") };
  written.set(language.tag, docs);
  return docs;
}

/** The API for people, whatever their language. */
export function docsAnswer(call: Call, coder: Coder): Soon<Answer> {
  const { html, styleSource, digest } = docsIn(call.language);
  const headers = {
    ...pageHeaders(call.id, styleSource),
    "Content-Language": call.language.tag,
    Vary: "Accept-Language",
    "Cache-Control": "no-cache",
  };
  const page = { body: html, mediaType: "text/html; charset=utf-8", digest, lifetime: "process" } as const;
  return sendRepresentation(page, call, { headers, coder });
}

/** Written from the declarations of the endpoints, whose own words are English. */
function writeDocs(language: Language): Page {
  const { docs } = language.words;
  return writePage(language, docs.title, [
    `<p>${docs.access} ${docs.machines('<a href="/openapi.json">/openapi.json</a>')}</p>`,
    `<p>${docs.reference((text) => `<a href="${referenceAddress}">${text}</a>`)}</p>`,
    `<p>${docs.client((text) => `<a href="${clientAddress}">${text}</a>`)}</p>`,
    docs.inEnglish === "" ? "" : `<p>${docs.inEnglish}</p>`,
    "<nav><ul>",
    ...Object.entries(endpoints).map(([id, { method, path }]) => {
      return `<li><a href="#${escapeHtml(id)}"><code>${method} ${escapeHtml(path)}</code></a></li>`;
    }),
    `<li><a href="#problems">${escapeHtml(docs.everywhere)}</a></li>`,
    "</ul></nav>",
    ...Object.entries(endpoints).map(([id, endpoint]) => describeEndpoint(id, endpoint, language)),
    '<section id="problems">',
    `<h2>${escapeHtml(docs.everywhere)}</h2>`,
    definitions(problemLines(layerProblems.everyEndpoint, language)),
    "</section>",
  ]);
}

function describeEndpoint(id: string, endpoint: Endpoint, language: Language): string {
  const { method, path, summary, description, access, answers, requestHeaders = {} } = endpoint;
  const { docs } = language.words;
  const answerLines = Object.entries(answers).map(([status, answer]): [string, string] => [
    status,
    `${english(escapeHtml(answer.description))} <code>${answer.mediaType}</code>${headersOf(answer.headers)}`,
  ]);
  return [
    `<section id="${escapeHtml(id)}"><h2><code>${method} ${escapeHtml(path)}</code></h2>`,
    `<p>${english(`${escapeHtml(summary)}. ${inline(description)}`)}</p>`,
    access === "key" ? `<p>${docs.needsKey} <code>Authorization: Bearer …</code></p>` : "",
    list(docs.path, parameterLines(endpoint.parameters, docs.values)),
    list(docs.query, parameterLines(endpoint.query, docs.values)),
    list(
      docs.requestHeaders,
      Object.entries(requestHeaders).map(([name, text]) => [name, english(inline(text))]),
    ),
    list(docs.answers, answerLines),
    list(docs.problems, problemLines(ownProblems(endpoint), language)),
    "</section>",
  ].join("\n");
}

function problemLines(kinds: readonly ProblemKind[], { titles }: Language): [string, string][] {
  return kinds.map((kind) => [`${problemKinds[kind].status} ${kind}`, escapeHtml(titles[kind])]);
}

/** What stays English on a page of any language, so that it is read out and laid out as such. */
function english(html: string): string {
  return `<span lang="en" dir="ltr">${html}</span>`;
}

function headersOf(headers: Readonly<Record<string, string>> = {}): string {
  return Object.entries(headers)
    .map(([name, text]) => `<br><code>${escapeHtml(name)}</code>: ${english(inline(text))}`)
    .join("");
}

function parameterLines(schema: Endpoint["query"], values: string): [string, string][] {
  const { properties = {}, $defs = {} } = schema as {
    properties?: Record<string, GivenShape & { items?: GivenShape }>;
    $defs?: Record<string, ParameterShape>;
  };
  const shapeOf = ({ $ref, ...own }: GivenShape) => ({ ...$defs[$ref?.split("/").at(-1) ?? ""], ...own });
  return Object.entries(properties).map(([name, { items, ...given }]) => {
    const shape = { ...(items && { enum: shapeOf(items).enum }), ...shapeOf(given) };
    const codes = shape.enum?.map((code) => `<code>${escapeHtml(code)}</code>`).join(" ");
    const text = english(inline(shape.description ?? ""));
    return [
      name,
      codes === undefined ? text : `${text} <details><summary>${values}</summary>${codes}</details>`,
    ];
  });
}

function list(title: string, lines: readonly (readonly [name: string, html: string])[]): string {
  return lines.length === 0 ? "" : `<h3>${title}</h3>${definitions(lines)}`;
}

function definitions(lines: readonly (readonly [name: string, html: string])[]): string {
  const entries = lines.map(([name, html]) => `<dt><code>${escapeHtml(name)}</code></dt><dd>${html}</dd>`);
  return `<dl>${entries.join("")}</dl>`;
}

/** Escaped text in which `code` stays code. */
function inline(text: string): string {
  return escapeHtml(text).replaceAll(/`([^`]*)`/g, "<code>$1</code>");
}
