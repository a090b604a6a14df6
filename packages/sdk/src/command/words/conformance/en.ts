import { plural } from "@civic/schema/words";

/** What `civic conformance` says around its checks, in English. The checks themselves are said in English alone. */
export const en = {
  summary: {
    usage:
      "civic conformance <url> [--publisher <state> --api-key <file>] [--junit <new file>] [--all] [--json]",
    summary:
      "whether a node, in whatever language it was written, does what the contract of the exchange says",
    inputs: "the address of a node: https://node.example.org",
  },
  conformance: {
    title: (url: string) => `Conformance of ${url}`,
    passed: (n: number) => `passed: ${n}`,
    failed: (n: number) => `failed: ${n}`,
    notExamined: (n: number) => `not examined: ${n}`,
    checks: (n: number) => plural("en", n, { one: "{n} check", other: "{n} checks" }),
    expected: "expected",
    came: "came",
    why: "laid down in",
    mend: "to mend",
    nothingFailed: "Nothing that was examined failed.",
    problem: (failed: number, all: number) => `${failed} of ${all} checks failed.`,
    noWrites:
      "Nothing was written. With --publisher and --api-key the node is also examined while it is written to; a withdrawn test record stays there.",
    stays: (id: string) => `A withdrawn test record may have stayed on the node: ${id}.`,
    noUrl: (text: string) =>
      `“${text}” is not the address of a node: http or https, a host, and no user, query or fragment.`,
    bothOrNone: "--publisher and --api-key go together.",
    noState: (code: string) =>
      `--publisher “${code}” is not a State; the test record speaks for one (ISO 3166-1, in lower case: fr, gb).`,
    noAnswer: (url: string, why: string) => `${url} gives no answer: ${why}.`,
  },
};

/** What the command says of the conformance of a node. */
export type ConformanceWords = typeof en;
