import type { Interaction } from "./measure-interactions.ts";
import type { Load } from "./measure-load.ts";

/** One page with all that was measured of it. */
export interface Measured extends Load {
  readonly name: string;
  readonly slowest: readonly Interaction[];
}

interface Column {
  readonly name: string;
  readonly goal: number;
  readonly digits: number;
  readonly figure: (page: Measured) => number;
}

/** What a page is to stay below. The scripts are of a first visit with nothing kept. */
const columns: readonly Column[] = [
  { name: "scripts kB gzip", goal: 150, digits: 0, figure: ({ scripts }) => scripts / 1000 },
  { name: "data kB", goal: 250, digits: 0, figure: ({ data }) => data / 1000 },
  { name: "LCP s", goal: 1.8, digits: 1, figure: ({ lcp }) => lcp / 1000 },
  { name: "data stand s", goal: 5.5, digits: 1, figure: ({ stood }) => stood / 1000 },
  { name: "CLS", goal: 0.02, digits: 3, figure: ({ cls }) => cls },
  { name: "nodes", goal: 5000, digits: 0, figure: ({ nodes }) => nodes },
  { name: "input ms", goal: 200, digits: 0, figure: ({ slowest }) => slowest[0]?.milliseconds ?? 0 },
];

const heads = ["page", ...columns.map(({ name, goal }) => `${name} (≤ ${goal})`), "slowest inputs"];

/** The goals over the rows, as Markdown. */
export const tableHead = `${lineOf(heads)}\n${lineOf(heads.map(() => "---"))}`;

/** The figures of a page, each met or missed. */
export function rowOf(page: Measured): string {
  const figures = columns.map(({ goal, digits, figure }) => {
    const value = Number(figure(page).toFixed(digits));
    return `${value} ${value <= goal ? "met" : "**missed**"}`;
  });
  const slowest = page.slowest.slice(0, 3).map(({ name, milliseconds }) => `${name} ${milliseconds}`);
  return lineOf([page.name, ...figures, slowest.join(", ")]);
}

function lineOf(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}
