import "./node-version.ts";
import { chromium } from "@playwright/test";
import { chromiumLaunch } from "../tests/support/chromium.ts";
import { measureInteractions } from "./dashboard-bench/measure-interactions.ts";
import { measureLoad } from "./dashboard-bench/measure-load.ts";
import { measureWideMatrix } from "./dashboard-bench/measure-wide-matrix.ts";
import { measuredPages } from "./dashboard-bench/measured-pages.ts";
import { startNode } from "./dashboard-bench/start-node.ts";
import { rowOf, tableHead } from "./dashboard-bench/table.ts";

// Figures of the dashboard in a real browser beside their goals; words after the command choose pages. Nothing fails by it.
const wanted = process.argv.slice(2);
const pages = measuredPages.filter(
  ({ name }) => wanted.length === 0 || wanted.some((word) => name.includes(word)),
);
const node = await startNode();
const browser = await chromium.launch(chromiumLaunch());
try {
  console.log(tableHead);
  for (const page of pages) {
    const address = `${node.address}/en${page.path}`;
    const load = await measureLoad(browser, address);
    const slowest = await measureInteractions(browser, address);
    console.log(rowOf({ name: page.name, ...load, slowest }));
  }
  if (wanted.length === 0 || wanted.includes("wide"))
    console.log(await measureWideMatrix(browser, `${node.address}/en/coverage`));
} finally {
  await browser.close();
  await node.end();
}
