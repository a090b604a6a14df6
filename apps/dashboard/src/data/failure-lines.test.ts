import { CivicInvalidAnswerError, CivicNetworkError, CivicProblemError, CivicTimeoutError } from "@civic/sdk";
import { describe, expect, test } from "vitest";
import { english } from "../../tests/languages.ts";
import { failureLines } from "./failure-lines.ts";

const address = "http://node.example";
const lines = (error: unknown) => failureLines(error, english.words.failure, address);

describe("what failed, where, and the number to quote", () => {
  test("the node said why", () => {
    const problem = { type: "urn:civic:problem:unavailable", title: "This node is not ready", status: 503 };
    const error = new CivicProblemError(problem, {
      response: { status: 503, headers: new Headers({ "X-Request-Id": "r-7" }) },
    });
    expect(lines(error)).toEqual([
      "The node answered: This node is not ready",
      "Asked of http://node.example.",
      "Number of the request: r-7",
    ]);
  });

  test.each([
    [new CivicNetworkError("x"), english.words.failure.network],
    [new CivicTimeoutError("x"), english.words.failure.timeout],
    [new CivicInvalidAnswerError("not-json", "x"), english.words.failure.invalid],
  ])("%s", (error, first) => {
    expect(lines(error)).toEqual([first, "Asked of http://node.example."]);
  });

  test("a fault of the page itself is told in the words of the page, not in those of the script", () => {
    const { unknown, reload } = english.words.failure;
    expect(lines(new TypeError("Cannot read properties of undefined"))).toEqual([unknown, reload]);
    expect(lines("boom")).toEqual([unknown, reload]);
  });
});
