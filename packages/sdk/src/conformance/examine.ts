import { type Asked, answerBytes, type Received } from "./asking/ask.ts";
import { type Check, type CheckGroup, type Difference, NoAnswer, NotExamined } from "./check.ts";
import type { ExaminedNode, Writer } from "./examined-node.ts";

/** How one check ended. */
export type Outcome =
  | { readonly outcome: "passed" }
  | { readonly outcome: "failed"; readonly differences: readonly Difference[] }
  | { readonly outcome: "not-examined"; readonly reason: string };

/** A check, and how it ended. */
export type Examined = Outcome & {
  readonly check: Check;
  readonly group: string;
  /** Milliseconds that it took. */
  readonly took: number;
};

/** With what a node is examined. */
export interface Examination {
  readonly groups: readonly CheckGroup[];
  /** Asks the node; throws {@link NoAnswer}. */
  readonly ask: (path: string, asked: Asked) => Promise<Received>;
  readonly writer: Writer | undefined;
  readonly now: () => Date;
  /** Milliseconds of a clock that never goes back. */
  readonly clock: () => number;
}

/** What a node may take of who examines it: milliseconds and bytes of a check, and of all. */
const bounds = {
  checkTime: 60_000,
  checkBytes: 64 * 1024 * 1024,
  wholeTime: 15 * 60_000,
  /** Checks without an answer, after which nobody asks any more. */
  silences: 4,
} as const;

/** Most differences of a check that are told. */
const mostDifferences = 10;

/**
 * Holds a node to every check, one after the other. However the node answers, or does not, this ends: time and bytes are
 * bounded, and who does not answer is not asked on and on.
 */
export async function examine(examination: Examination): Promise<readonly Examined[]> {
  const { groups, clock } = examination;
  const samples = new Map<unknown, Promise<unknown>>();
  const begun = clock();
  const examined: Examined[] = [];
  let silences = 0;
  for (const { title, checks } of groups)
    for (const check of checks) {
      const start = clock();
      const outcome =
        silences >= bounds.silences
          ? notExamined("the node answers no more")
          : start - begun > bounds.wholeTime
            ? overdue
            : await outcomeOf(check, examination, samples);
      if (outcome.outcome === "failed" && outcome.differences.some(({ came }) => came.startsWith(silence)))
        silences += 1;
      examined.push({ check, group: title, took: clock() - start, ...outcome });
    }
  return examined;
}

const silence = "no answer: ";

const overdue: Outcome = {
  outcome: "failed",
  differences: [
    {
      request: "all",
      expected: `all checks within ${bounds.wholeTime / 60_000} minutes`,
      came: "slower answers",
    },
  ],
};

function notExamined(reason: string): Outcome {
  return { outcome: "not-examined", reason };
}

async function outcomeOf(
  check: Check,
  examination: Examination,
  samples: Map<unknown, Promise<unknown>>,
): Promise<Outcome> {
  if (check.writes && examination.writer === undefined)
    return notExamined("it writes, and no publisher and key were given");
  try {
    const differences = await check.run(nodeOf(examination, samples));
    if (differences.length === 0) return { outcome: "passed" };
    return { outcome: "failed", differences: differences.slice(0, mostDifferences) };
  } catch (error) {
    if (error instanceof NotExamined) return notExamined(error.message);
    if (!(error instanceof NoAnswer)) throw error;
    const { request, message } = error;
    return {
      outcome: "failed",
      differences: [{ request, expected: "an answer", came: silence + message }],
    };
  }
}

/** The node as one check asks it. */
function nodeOf({ ask, writer, now }: Examination, samples: Map<unknown, Promise<unknown>>): ExaminedNode {
  const signal = AbortSignal.timeout(bounds.checkTime);
  let left = bounds.checkBytes;
  const node: ExaminedNode = {
    writer,
    now,
    async ask(path, asked = {}) {
      const answer = await ask(path, { ...asked, most: Math.min(asked.most ?? answerBytes, left), signal });
      left -= answer.bytes.byteLength;
      if (answer.status === 429)
        throw new NotExamined("the node takes no more requests for now (429): try again later");
      return answer;
    },
    once(make) {
      const made = samples.get(make) ?? make(node);
      samples.set(make, made);
      return made as ReturnType<typeof make>;
    },
  };
  return node;
}
