import { isolated } from "../parts/isolated.ts";
import { rewritten } from "../parts/rewritten.ts";

/** A whole set of Arabic words that isolates what is set into its phrases. */
export function withIsolates<Words>(words: Words): Words {
  return rewritten(words, { part: isolated });
}
