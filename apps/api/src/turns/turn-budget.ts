/** Does work that holds up everything else while it is done: at once, or in a later turn of the loop. */
export type InTurns = <Result>(work: () => Result | Promise<Result>) => Promise<Result>;

/**
 * Lets pieces of work take so many milliseconds of one turn of the loop. Those that come after wait in line for the next
 * one, so that however many arrive together, others are answered in between.
 */
export function turnBudget(most = 10): InTurns {
  const line: (() => void)[] = [];
  let spent = 0;
  let isPlanned = false;

  function plan(): void {
    if (isPlanned) return;
    isPlanned = true;
    setImmediate(turn);
  }

  function turn(): void {
    isPlanned = false;
    spent = 0;
    while (line.length > 0 && spent <= most) line.shift()?.();
    if (line.length > 0) plan();
  }

  function spend<Result>(work: () => Result): Result {
    const started = performance.now();
    try {
      return work();
    } finally {
      spent += performance.now() - started;
      plan();
    }
  }

  return async (work) => {
    if (line.length === 0 && spent <= most) return spend(work);
    return new Promise((settle, fail) => {
      line.push(() => {
        try {
          settle(spend(work));
        } catch (error) {
          fail(error);
        }
      });
    });
  };
}
