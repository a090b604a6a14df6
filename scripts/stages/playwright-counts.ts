import type { TestCounts } from "./test-counts.ts";

interface Suite {
  readonly title: string;
  readonly suites?: readonly Suite[];
  readonly specs?: readonly {
    readonly title: string;
    readonly tests: readonly {
      readonly status: "expected" | "unexpected" | "flaky" | "skipped";
      readonly annotations: readonly { readonly type: string; readonly description?: string }[];
    }[];
  }[];
}

/** Reads what Playwright's own JSON reporter writes. A test that passed at a second try counts as failed. */
export function playwrightCounts(report: string): TestCounts {
  const counts = { passed: 0, failed: 0, skipped: [] as string[] };
  const visit = (suite: Suite, path: readonly string[]): void => {
    for (const spec of suite.specs ?? []) {
      for (const test of spec.tests) {
        if (test.status === "expected") counts.passed += 1;
        else if (test.status !== "skipped") counts.failed += 1;
        else {
          const reason = test.annotations.find(({ description }) => description)?.description;
          counts.skipped.push(`${[...path, spec.title].join(" > ")} (${reason ?? "no reason given"})`);
        }
      }
    }
    for (const inner of suite.suites ?? []) visit(inner, [...path, inner.title]);
  };
  visit({ title: "", ...(JSON.parse(report) as Partial<Suite>) }, []);
  return counts;
}
