import type { Soon } from "../../turns/soon.ts";
import type { Answer } from "../answer/answer.ts";
import { pageHeaders } from "../answer/headers.ts";
import { sendRepresentation } from "../answer/representation.ts";
import type { Coder } from "../coding/coder.ts";
import { pathOf } from "../request/asked.ts";
import type { Call } from "../request/call.ts";
import type { DashboardFile, DashboardFiles } from "./dashboard-files.ts";
import { writePage } from "./page.ts";

/** The build puts a digest into the names of everything below. */
const hashed = "/assets/";

/** An address of the dashboard, or `undefined` where it has none of that name. */
export function dashboardAnswer(
  call: Call,
  files: DashboardFiles | undefined,
  coder: Coder,
): Soon<Answer> | undefined {
  const pathname = pathOf(call.asked);
  const isPage = call.asked.header("accept")?.includes("text/html") === true && !pathname.startsWith(hashed);
  if (files === undefined) return isPage ? notBuilt(call) : undefined;
  const file = files.get(pathname);
  if (file !== undefined) return fileAnswer(file, call, { address: pathname, coder });
  // The pages of the dashboard are made in the browser: whatever a person navigates to starts from the same file.
  const start = pathname === "/" || isPage ? files.get("/index.html") : undefined;
  return start && fileAnswer(start, call, { address: "/index.html", coder });
}

function fileAnswer(
  { bytes, mediaType, etag }: DashboardFile,
  call: Call,
  { address, coder }: { readonly address: string; readonly coder: Coder },
): Soon<Answer> {
  const headers = {
    ...pageHeaders(call.id),
    "Cache-Control": address.startsWith(hashed) ? "public, max-age=31536000, immutable" : "no-cache",
  };
  const file = { body: bytes, mediaType, digest: etag, lifetime: "process" } as const;
  return sendRepresentation(file, call, { headers, coder });
}

function notBuilt({ id, language }: Call): Answer {
  const { title, cure, api } = language.words.noDashboard;
  const link = (address: string) => (text: string) => `<a href="${address}">${text}</a>`;
  const page = writePage(language, title, [
    `<p>${cure("<code>npm run build</code>", "<code>CIVIC_DASHBOARD</code>")}</p>`,
    `<p>${api(link("/v1/records"), link("/docs"))}</p>`,
  ]);
  const headers = {
    ...pageHeaders(id, page.styleSource),
    "Content-Type": "text/html; charset=utf-8",
    "Content-Language": language.tag,
    Vary: "Accept-Language",
    "Cache-Control": "no-store",
  };
  return { status: 503, headers, body: page.html };
}
