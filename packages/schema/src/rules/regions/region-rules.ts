import { extentAgrees } from "./extent-agrees.ts";
import { regionOfAState } from "./region-of-a-state.ts";
import { regionOfOwnState } from "./region-of-own-state.ts";
import { subdivisionListedOnce } from "./subdivision-listed-once.ts";
import { subdivisionNotTooDeep } from "./subdivision-not-too-deep.ts";
import { subdivisionPartListed } from "./subdivision-part-listed.ts";
import { subdivisionTree } from "./subdivision-tree.ts";

/** Rules over parts of a State: those that a record is of, and those that a State names. */
export const regionRules = [
  regionOfOwnState,
  regionOfAState,
  subdivisionListedOnce,
  subdivisionPartListed,
  subdivisionNotTooDeep,
  subdivisionTree,
  extentAgrees,
] as const;
