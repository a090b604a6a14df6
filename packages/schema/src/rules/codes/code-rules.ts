import { codeInUse } from "./code-in-use.ts";
import { extensionOwned } from "./extension-owned.ts";
import { localIdUnique } from "./local-id-unique.ts";
import { narrowerCodeAlone } from "./narrower-code-alone.ts";
import { nationalCodeExplained } from "./national-code-explained.ts";
import { valueListedOnce } from "./value-listed-once.ts";

/** Rules over lists of values, codes and what a State adds of its own. */
export const codeRules = [
  valueListedOnce,
  narrowerCodeAlone,
  localIdUnique,
  codeInUse,
  nationalCodeExplained,
  extensionOwned,
] as const;
