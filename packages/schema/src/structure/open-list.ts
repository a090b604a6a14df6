import { nationalCodePattern } from "../parts/national-code.ts";
import type { Structure } from "./structure.ts";

/** An open list as the published schemas write it: its codes, those that it has given up, or a code of a State's own. */
type OpenList = readonly [known: { readonly enum: readonly string[] }, ...others: Structure[]];

/** Whether alternatives are those of an open list. */
export function isOpenList(variants: readonly Structure[]): variants is readonly Structure[] & OpenList {
  const [known, ...others] = variants;
  const deprecated = others.slice(0, -1);
  return (
    known?.enum !== undefined &&
    others.at(-1)?.pattern === national &&
    deprecated.every(({ pattern }) => pattern !== undefined && codesOnly.test(pattern))
  );
}

/** Every code of an open list, those that it has given up among them. */
export function codesOf([known, ...others]: OpenList): readonly string[] {
  const deprecated = others.flatMap(({ pattern = "" }) => codesOnly.exec(pattern)?.[1]?.split("|") ?? []);
  return [...known.enum, ...deprecated];
}

const national = `^${nationalCodePattern}$`;
const codesOnly = /^\^\(\?:([a-z0-9|-]+)\)\$$/;
