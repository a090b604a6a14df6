import type { Call } from "./call.ts";
import { isHeld } from "./conditional.ts";
import type { DashboardFile, DashboardFiles } from "./dashboard-files.ts";
import { pageHeaders } from "./headers.ts";
import { writePage } from "./page.ts";

/** The build puts a digest into the names of everything below. */
const hashed = "/assets/";

/** An address of the dashboard, or `undefined` where it has none of that name. */
export function dashboardResponse(call: Call, files: DashboardFiles | undefined): Response | undefined {
  const { pathname } = new URL(call.request.url);
  const isPage =
    call.request.headers.get("accept")?.includes("text/html") === true && !pathname.startsWith(hashed);
  if (files === undefined) return isPage ? notBuilt(call) : undefined;
  const file = files.get(pathname);
  if (file !== undefined) return fileResponse(file, pathname, call);
  // The pages of the dashboard are made in the browser: whatever a person navigates to starts from the same file.
  const start = pathname === "/" || isPage ? files.get("/index.html") : undefined;
  return start && fileResponse(start, "/index.html", call);
}

function fileResponse(
  { bytes, mediaType, etag }: DashboardFile,
  address: string,
  { request, id }: Call,
): Response {
  const headers = {
    ...pageHeaders(id),
    ETag: `"${etag}"`,
    "Cache-Control": address.startsWith(hashed) ? "public, max-age=31536000, immutable" : "no-cache",
  };
  if (isHeld(request.headers.get("if-none-match"), etag)) return new Response(null, { status: 304, headers });
  return new Response(bytes, { headers: { ...headers, "Content-Type": mediaType } });
}

function notBuilt({ id }: Call): Response {
  const page = writePage("The dashboard was not built", [
    "<p>This node runs, but it found no built dashboard. Run <code>npm run build</code> and start it again, or name",
    "the folder in <code>CIVIC_DASHBOARD</code>.</p>",
    '<p>The API answers: <a href="/v1/records">records</a>, <a href="/docs">documentation</a>.</p>',
  ]);
  const headers = {
    ...pageHeaders(id, page.styleSource),
    "Content-Type": "text/html; charset=utf-8",
    "Cache-Control": "no-store",
  };
  return new Response(page.html, { status: 503, headers });
}
