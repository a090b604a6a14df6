/** How something of the node is kept: the document once for all pages, files of the build, answers of the node. */
export type Keeping = "document" | "asset" | "start" | "answer";

/** What is asked of the node. */
export interface Asked {
  readonly url: string;
  readonly method: string;
  /** A person goes to an address, as against a page that loads a part of itself. */
  readonly isNavigation: boolean;
  readonly hasKey: boolean;
}

/** Pages of the dashboard begin with a language; other documents of the node are its own. */
const pageOfDashboard = /^\/(?:[a-z]{2}(?:\/.*)?)?$/;

/** What the document names beside the files of the build. */
const startFiles: ReadonlySet<string> = new Set([
  "/theme.js",
  "/first-scripts.js",
  "/favicon.svg",
  "/manifest.webmanifest",
]);

const answers =
  /^\/v1\/(?:projection|records|coverage|overview|overview\/treatment|gaps|gaps\/counts|search-index|exchange\/[a-z-]+)$/;

/** Codes, and how much is asked for at once. Whatever else an answer depends on, somebody may have typed. */
const plain: ReadonlySet<string> = new Set(["kind", "jurisdiction", "phase", "view", "limit", "cursor"]);

/** Whether and how an answer is kept. What is sent, what needs a key and what somebody typed never is. */
export function keepingOf({ url, method, isNavigation, hasKey }: Asked, origin: string): Keeping | undefined {
  const { origin: asked, pathname, searchParams } = new URL(url);
  if (method !== "GET" || hasKey || asked !== origin) return undefined;
  if (isNavigation) return pageOfDashboard.test(pathname) ? "document" : undefined;
  if (pathname.startsWith("/assets/")) return "asset";
  if (startFiles.has(pathname)) return "start";
  if (!answers.test(pathname)) return undefined;
  return [...searchParams.keys()].every((name) => plain.has(name)) ? "answer" : undefined;
}
