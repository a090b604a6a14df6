import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { posix } from "node:path";

import { asksNode, bundled, whoHelps } from "./packages/schema/tests/bench/bundle.ts";

const dist = "apps/dashboard/dist";
const page = readFileSync(`${dist}/index.html`, "utf8");

/** What the page names itself is what a first visit loads; the rest comes when a page asks for it. */
function initial(extension: string): string[] {
  const named = page.matchAll(/(?:src|href)="([^"]+)"/g);
  return [...named].flatMap(([, file]) => (file?.endsWith(extension) ? [posix.join(dist, file)] : []));
}

/** A bundle as a file, since files are what is weighed. */
function weighed(name: string, text: string): string {
  const folder = "node_modules/.cache/size-limit";
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/${name}`, text);
  return `${folder}/${name}`;
}

// biome-ignore lint/style/noDefaultExport: size-limit loads its configuration by the default export
export default [
  {
    // Without what reads and proves streams (feed, export, import), which is loaded when it is asked for.
    name: "the client in a page, first load",
    path: weighed("client.js", await bundled(asksNode)),
    gzip: true,
    limit: "5 kB",
  },
  {
    name: "evaluate and navigate in a page",
    path: weighed("who-helps.js", await bundled(whoHelps)),
    gzip: true,
    // Of these, 5.4 are the check of what is read: every member of the model weighs some 9 bytes here.
    limit: "35 kB",
  },
  { name: "dashboard, first JavaScript", path: initial(".js"), gzip: true, limit: "150 kB" },
  { name: "dashboard, first styles", path: initial(".css"), gzip: true, limit: "15 kB" },
];
