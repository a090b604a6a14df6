import type { Failure, TestCounts } from "./test-counts.ts";

interface Spec {
  readonly title: string;
  readonly tests: readonly {
    readonly status: "expected" | "unexpected" | "flaky" | "skipped";
    readonly annotations: readonly { readonly type: string; readonly description?: string }[];
    readonly results?: readonly { readonly errors?: readonly { readonly message?: string }[] }[];
  }[];
}

interface Suite {
  readonly title: string;
  readonly suites?: readonly Suite[];
  readonly specs?: readonly Spec[];
}

interface Report extends Partial<Suite> {
  /** What went wrong outside all tests: a file that cannot be loaded, a server that does not start. */
  readonly errors?: readonly { readonly message?: string }[];
}

function reasonOf({ status, results = [] }: Spec["tests"][number]): string {
  const messages = results.flatMap(({ errors = [] }) => errors.map(({ message }) => message ?? ""));
  const flaky = status === "flaky" ? ["passed only when it was tried again"] : [];
  return [...flaky, ...messages].join("\n") || "no reason given";
}

/** Reads what Playwright's own JSON reporter writes. A test that passed at a second try counts as failed. */
export function playwrightCounts(text: string): TestCounts {
  const report = JSON.parse(text) as Report;
  const failures: Failure[] = (report.errors ?? []).map(({ message }) => ({
    test: "outside all tests",
    reason: message ?? "no reason given",
  }));
  const counts = { passed: 0, failures, skipped: [] as string[] };
  const visit = (suite: Suite, path: readonly string[]): void => {
    for (const spec of suite.specs ?? []) {
      const name = [...path, spec.title].join(" > ");
      for (const test of spec.tests) {
        if (test.status === "expected") counts.passed += 1;
        else if (test.status !== "skipped") failures.push({ test: name, reason: reasonOf(test) });
        else {
          const reason = test.annotations.find(({ description }) => description)?.description;
          counts.skipped.push(`${name} (${reason ?? "no reason given"})`);
        }
      }
    }
    for (const inner of suite.suites ?? []) visit(inner, [...path, inner.title]);
  };
  visit({ title: "", ...report }, []);
  return counts;
}
