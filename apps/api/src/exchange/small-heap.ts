import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** Bytes of the heap in use beyond which it is worth looking for what is not. */
const roomy = 160_000_000;

/** Records between two looks at the heap. */
const stretch = 1_000;

/**
 * Keeps the heap of a long load small. Left alone, V8 lets it grow to several times of what is alive before it collects
 * any of it, and gives little of that back. Small folders never come to it.
 */
export function smallHeap(): { readonly step: () => void } {
  let steps = 0;
  let collect: (() => void) | undefined;
  return {
    step() {
      steps += 1;
      if (steps % stretch !== 0 || process.memoryUsage().heapUsed < roomy) return;
      collect ??= collector();
      collect();
    },
  };
}

/** The collector of V8, which a flag shows to contexts made after it. */
function collector(): () => void {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  setFlagsFromString("--no-expose-gc");
  return collect;
}
