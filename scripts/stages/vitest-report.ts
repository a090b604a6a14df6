import { writeFileSync } from "node:fs";
import { relative } from "node:path";
import type { Reporter, TestCase, TestModule } from "vitest/node";
import { root } from "../processes.ts";
import type { Failure, TestCounts } from "./test-counts.ts";

/** What vitest keeps of an error that a test threw. */
interface ThrownError {
  readonly message: string;
  readonly diff?: string | undefined;
  readonly stacks?: readonly { readonly file: string; readonly line: number }[] | undefined;
  readonly stack?: string | undefined;
  /** Of an error outside all tests: the file and the test that ran meanwhile. */
  readonly VITEST_TEST_PATH?: string | undefined;
  readonly VITEST_TEST_NAME?: string | undefined;
}

function moduleName(module: TestModule): string {
  return `${module.project.name} ${module.relativeModuleId}`;
}

function nameOf(test: TestCase): string {
  return `${moduleName(test.module)} > ${test.fullName}`;
}

/** The message, the difference between expected and received, and the line of ours that threw. */
export function reasonOf(errors: readonly ThrownError[]): string {
  const told = errors.map(({ message, diff, stack, stacks = [] }) => {
    const own = stacks.find(({ file }) => !file.includes("node_modules")) ?? stacks[0];
    const place = own ? `at ${relative(root, own.file)}:${own.line}` : ownLines(stack);
    return [message, diff, place].filter((part) => part !== undefined && part !== "").join("\n");
  });
  return told.join("\n\n") || "no reason given";
}

/** The lines of ours in a trace that nobody took apart. */
function ownLines(stack = ""): string {
  const lines = stack.split("\n").filter((line) => line.includes(root) && !line.includes("node_modules"));
  return lines.map((line) => line.trim().replaceAll(`${root}/`, "")).join("\n");
}

/** Where an error outside all tests came about, as far as that is known. */
function outsideTests({ VITEST_TEST_PATH: path, VITEST_TEST_NAME: name }: ThrownError): string {
  const during = [path && relative(root, path), name].filter((part) => part !== undefined && part !== "");
  return ["outside all tests", ...(during.length > 0 ? [`while ${during.join(" > ")} ran`] : [])].join(", ");
}

/** Adds up the modules of a run. A file that could not be loaded, and an error outside all tests, fail as one test. */
export function vitestCounts(modules: readonly TestModule[], errors: readonly ThrownError[]): TestCounts {
  const failures: Failure[] = errors.map((error) => ({
    test: outsideTests(error),
    reason: reasonOf([error]),
  }));
  const counts = { passed: 0, failures, skipped: [] as string[] };
  for (const module of modules) {
    const before = failures.length;
    for (const test of module.children.allTests()) {
      const result = test.result();
      if (result.state === "passed") counts.passed += 1;
      else if (result.state === "skipped") {
        counts.skipped.push(`${nameOf(test)} (${result.note ?? "no reason given"})`);
      } else failures.push({ test: nameOf(test), reason: reasonOf(result.errors ?? []) });
    }
    const broken = module.state() === "failed" || module.state() === "pending";
    if (broken && failures.length === before) {
      failures.push({ test: moduleName(module), reason: reasonOf(module.errors()) });
    }
  }
  return counts;
}

/**
 * Vitest's own JSON report leaves out why a test was skipped. Writes to the file named in CIVIC_TEST_REPORT, and a line
 * about each file for who waits.
 */
class CountsReporter implements Reporter {
  #files = 0;
  #ended = 0;
  #failed = 0;

  onTestRunStart(files: readonly unknown[]): void {
    this.#files = files.length;
  }

  onTestModuleEnd(module: TestModule): void {
    this.#ended += 1;
    if (!module.ok()) this.#failed += 1;
    const failed = this.#failed > 0 ? `, ${this.#failed} failed` : "";
    console.log(`${this.#ended} of ${this.#files} files${failed}; last ${moduleName(module)}`);
  }

  onTestRunEnd(modules: readonly TestModule[], errors: readonly ThrownError[]): void {
    const file = process.env.CIVIC_TEST_REPORT;
    if (file !== undefined) writeFileSync(file, JSON.stringify(vitestCounts(modules, errors)));
  }
}

// biome-ignore lint/style/noDefaultExport: vitest loads a reporter by its default export
export default CountsReporter;
