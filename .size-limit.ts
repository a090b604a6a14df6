import { readFileSync } from "node:fs";
import { posix } from "node:path";

const dist = "apps/dashboard/dist";
const page = readFileSync(`${dist}/index.html`, "utf8");

/** What the page names itself is what a first visit loads; the rest comes when a page asks for it. */
function initial(extension: string): string[] {
  const named = page.matchAll(/(?:src|href)="([^"]+)"/g);
  return [...named].flatMap(([, file]) => (file?.endsWith(extension) ? [posix.join(dist, file)] : []));
}

// biome-ignore lint/style/noDefaultExport: size-limit loads its configuration by the default export
export default [
  { name: "sdk, ESM", path: "packages/sdk/dist/*.js", gzip: true, limit: "6 kB" },
  { name: "dashboard, first JavaScript", path: initial(".js"), gzip: true, limit: "150 kB" },
  { name: "dashboard, first styles", path: initial(".css"), gzip: true, limit: "15 kB" },
];
