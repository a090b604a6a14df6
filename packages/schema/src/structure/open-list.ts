import { nationalCodePattern } from "../parts/national-code.ts";
import type { Structure } from "./structure.ts";

/** An open list as the published schemas write it: its codes, or a code of a State's own. */
export type OpenList = readonly [known: { readonly enum: readonly string[] }, national: Structure];

/** Whether alternatives are those of an open list. */
export function isOpenList(variants: readonly Structure[]): variants is readonly Structure[] & OpenList {
  const [known, national, ...others] = variants;
  return known?.enum !== undefined && national?.pattern === pattern && others.length === 0;
}

const pattern = `^${nationalCodePattern}$`;
