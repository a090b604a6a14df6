import { createHash } from "node:crypto";
import type { Soon } from "../../turns/soon.ts";
import type { Answer } from "../answer/answer.ts";
import { pageHeaders } from "../answer/headers.ts";
import { problemAnswer } from "../answer/problem.ts";
import { sendRepresentation } from "../answer/representation.ts";
import type { Coder } from "../coding/coder.ts";
import { pathOf } from "../request/asked.ts";
import type { Call } from "../request/call.ts";
import { type Page, writePage } from "./page.ts";
import { clientAddress, referenceAddress, referencePage } from "./reference-pages.ts";

interface Written extends Page {
  readonly digest: string;
}

/** Pages that somebody has asked for: no more than there are. */
const written = new Map<string, Written>();

const ways = [
  `<a href="${referenceAddress}">Reference</a>`,
  `<a href="${referenceAddress}/names">Every name</a> (to search in, with the browser)`,
  `<a href="${clientAddress}">Client</a>`,
  '<a href="/docs">API</a>',
];

/** The references for people: kinds, fields, code lists, rules and findings of the model; what the client exports. */
export function referenceAnswer(call: Call, coder: Coder): Soon<Answer> {
  const page = pageAt(pathOf(call.asked).replace(/\/$/, ""));
  if (page === undefined) return problemAnswer({ refused: "not-found" }, call);
  const { html, styleSource, digest } = page;
  const headers = {
    ...pageHeaders(call.id, styleSource),
    "Content-Language": "en",
    "Cache-Control": "no-cache",
  };
  const sent = { body: html, mediaType: "text/html; charset=utf-8", digest, lifetime: "process" } as const;
  return sendRepresentation(sent, call, { headers, coder });
}

/** Written when somebody first asks for it; it is the same for all, whatever their language. */
function pageAt(address: string): Written | undefined {
  const known = written.get(address);
  if (known !== undefined) return known;
  const found = referencePage(address);
  if (found === undefined) return undefined;
  const nav = `<nav>${ways.join(" · ")}</nav>`;
  const page = writePage({ tag: "en", direction: "ltr" }, found.title, [nav, ...found.body]);
  const made = { ...page, digest: createHash("sha256").update(page.html).digest("hex") };
  written.set(address, made);
  return made;
}
