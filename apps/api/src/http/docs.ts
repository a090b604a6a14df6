import { type Endpoint, endpoints, problemKinds } from "@civic/schema/endpoints";
import { escapeHtml, writePage } from "./page.ts";

interface ParameterShape {
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly pattern?: string;
}

/** The API on one page for people, written from the declarations of the endpoints. */
export function writeDocs(): { html: string; styleSource: string } {
  return writePage("API of this node", [
    "<p>Everything is read without a key. Answers that are not a success are problems (RFC 9457).",
    'The same for machines: <a href="/openapi.json">/openapi.json</a> (OpenAPI 3.1).</p>',
    "<nav><ul>",
    ...Object.entries(endpoints).map(([id, { method, path }]) => {
      return `<li><a href="#${escapeHtml(id)}"><code>${method} ${escapeHtml(path)}</code></a></li>`;
    }),
    "</ul></nav>",
    ...Object.entries(endpoints).map(([id, endpoint]) => describeEndpoint(id, endpoint)),
  ]);
}

function describeEndpoint(id: string, endpoint: Endpoint): string {
  const { method, path, summary, description, access, answers, problems, requestHeaders = {} } = endpoint;
  const answerLines = Object.entries(answers).map(([status, answer]): [string, string] => [
    status,
    `${escapeHtml(answer.description)} <code>${answer.mediaType}</code>${headersOf(answer.headers)}`,
  ]);
  const problemLines = problems.map((kind): [string, string] => [
    `${problemKinds[kind].status} ${kind}`,
    escapeHtml(problemKinds[kind].title),
  ]);
  return [
    `<section id="${escapeHtml(id)}"><h2><code>${method} ${escapeHtml(path)}</code></h2>`,
    `<p>${escapeHtml(summary)}. ${inline(description ?? "")}</p>`,
    access === "key" ? "<p>Needs an API key of the publisher: <code>Authorization: Bearer …</code></p>" : "",
    list("Path", parameterLines(endpoint.parameters)),
    list("Query", parameterLines(endpoint.query)),
    list(
      "Request headers",
      Object.entries(requestHeaders).map(([name, text]) => [name, inline(text)]),
    ),
    list("Answers", answerLines),
    list("Problems", problemLines),
    "</section>",
  ].join("\n");
}

function headersOf(headers: Readonly<Record<string, string>> = {}): string {
  return Object.entries(headers)
    .map(([name, text]) => `<br><code>${escapeHtml(name)}</code>: ${inline(text)}`)
    .join("");
}

function parameterLines(schema: Endpoint["query"]): [string, string][] {
  const { properties = {}, $defs = {} } = schema as {
    properties?: Record<string, ParameterShape & { $ref?: string }>;
    $defs?: Record<string, ParameterShape>;
  };
  return Object.entries(properties).map(([name, { $ref, ...own }]) => {
    const shape = { ...$defs[$ref?.split("/").at(-1) ?? ""], ...own };
    const codes = shape.enum?.map((code) => `<code>${escapeHtml(code)}</code>`).join(" ");
    const text = inline(shape.description ?? "");
    return [
      name,
      codes === undefined ? text : `${text} <details><summary>Values</summary>${codes}</details>`,
    ];
  });
}

function list(title: string, lines: readonly (readonly [name: string, html: string])[]): string {
  if (lines.length === 0) return "";
  const entries = lines.map(([name, html]) => `<dt><code>${escapeHtml(name)}</code></dt><dd>${html}</dd>`);
  return `<h3>${title}</h3><dl>${entries.join("")}</dl>`;
}

/** Escaped text in which `code` stays code. */
function inline(text: string): string {
  return escapeHtml(text).replaceAll(/`([^`]*)`/g, "<code>$1</code>");
}
