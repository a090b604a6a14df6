import { extname } from "node:path";
import { Worker } from "node:worker_threads";
import { type Admission, admit } from "@civic/schema";
import { turnBudget } from "../turns/turn-budget.ts";
import { CannotExamine, type NotExamined } from "./cannot-examine.ts";

/** The one door for records of requests, without keeping others waiting. */
export interface Admissions {
  /**
   * Examines a document as {@link admit} does. A refused one comes without the parsed document.
   *
   * @throws {CannotExamine} where there is no room or no time left for it.
   */
  admit(bytes: Uint8Array): Promise<Admission>;
  /** Gives up what is under way. */
  stop(): Promise<void>;
}

/** Bounds of examining. */
export interface AdmissionsOptions {
  /** Documents up to so many bytes are examined at once, on the thread that answers requests. */
  readonly atOnce?: number;
  /** Documents and bytes that wait. */
  readonly waiting?: number;
  readonly waitingBytes?: number;
  /** Milliseconds after which an examination is given up: the last resort, since its steps are bounded. */
  readonly deadline?: number;
  /** Hears of each document that was not examined. */
  readonly onNotExamined?: (reason: NotExamined) => void;
  /** Hears of each document that holds more than one examination settles, and says so in its findings. */
  readonly onPartlyExamined?: () => void;
  /** What examines; another one in tests. */
  readonly script?: URL;
}

interface Job {
  readonly bytes: Uint8Array;
  readonly settle: (admission: Admission) => void;
  readonly fail: (error: CannotExamine) => void;
}

const mebibyte = 1024 * 1024;

/** Findings that say what was not examined. */
const partly: ReadonlySet<string> = new Set(["criteria-not-examined"]);

// Beside this file, from the sources as from the bundle.
const isSource = extname(import.meta.url) === ".ts";
const ownScript = new URL(`./admission-worker${extname(import.meta.url)}`, import.meta.url);

/** Small documents are examined at once, larger ones one after the other by a thread of their own. */
export function createAdmissions({
  atOnce = 8 * 1024,
  waiting = 32,
  waitingBytes = 16 * mebibyte,
  deadline = 5000,
  onNotExamined = () => undefined,
  onPartlyExamined = () => undefined,
  script = ownScript,
}: AdmissionsOptions = {}): Admissions {
  const line: Job[] = [];
  const inTurns = turnBudget();
  let bytesInLine = 0;
  let thread: Worker | undefined;
  let current: Job | undefined;
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;

  function heard(admission: Admission): Admission {
    if (admission.findings.some(({ code }) => partly.has(code))) onPartlyExamined();
    return admission;
  }

  function giveUp({ fail }: Pick<Job, "fail">, reason: NotExamined): void {
    onNotExamined(reason);
    fail(new CannotExamine(reason));
  }

  /** Started when the first large document comes, and again where it broke. */
  function start(): Worker {
    const worker = new Worker(script, {
      execArgv: isSource ? ["--conditions=source"] : [],
      resourceLimits: { maxOldGenerationSizeMb: 512 },
    });
    worker.unref();
    worker.on("message", (admission: Admission) => {
      const job = finish();
      job?.settle(heard(admission));
      next();
    });
    // An error is followed by the exit.
    worker.on("error", () => undefined);
    worker.on("exit", () => abandon(worker, "broken"));
    return worker;
  }

  function finish(): Job | undefined {
    clearTimeout(timer);
    const job = current;
    current = undefined;
    return job;
  }

  /** Lets go of a thread that no longer answers, and of what it was at. */
  function abandon(worker: Worker, reason: NotExamined): void {
    if (worker !== thread) return;
    thread = undefined;
    const job = finish();
    if (job !== undefined) giveUp(job, reason);
    void worker.terminate();
    next();
  }

  function next(): void {
    if (current !== undefined || stopped) return;
    current = line.shift();
    if (current === undefined) return;
    bytesInLine -= current.bytes.byteLength;
    const isNew = thread === undefined;
    thread ??= start();
    const worker = thread;
    const begin = (): void => {
      timer = setTimeout(() => abandon(worker, "overdue"), deadline);
    };
    // What a busy machine takes to start a thread is not the document's.
    if (isNew) worker.once("online", begin);
    else begin();
    // A view of something larger would be sent with all of that.
    worker.postMessage(new Uint8Array(current.bytes));
  }

  return {
    async admit(bytes) {
      if (bytes.byteLength <= atOnce) return heard(await inTurns(() => admit(bytes)));
      return new Promise<Admission>((settle, fail) => {
        const job = { bytes, settle, fail };
        if (stopped) giveUp(job, "stopping");
        else if (line.length >= waiting || bytesInLine + bytes.byteLength > waitingBytes)
          giveUp(job, "crowded");
        else {
          line.push(job);
          bytesInLine += bytes.byteLength;
          next();
        }
      });
    },
    async stop() {
      stopped = true;
      const worker = thread;
      if (worker !== undefined) abandon(worker, "stopping");
      for (const job of line.splice(0)) giveUp(job, "stopping");
      await worker?.terminate();
    },
  };
}
