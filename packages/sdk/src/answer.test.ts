import { describe, expect, test } from "vitest";
import { bodyOf, errorOf, hasType, summaryOf } from "./answer.ts";
import { CivicInvalidAnswerError, CivicProblemError } from "./errors.ts";

function received(text: string, status = 200, type = "application/json") {
  const headers = { "Content-Type": type, "X-Request-Id": "req-1" };
  return { text, response: new Response(null, { status, headers }) };
}

function problem(value: unknown, status = 422) {
  return errorOf(received(JSON.stringify(value), status, "application/problem+json; charset=utf-8"));
}

describe("bodyOf", () => {
  test.each(["{}", "null", "0", '""', "[1]"])("reads %s", (text) => {
    expect(bodyOf(received(text))).toEqual(JSON.parse(text));
  });

  test.each(["", "{", "<!doctype html>", "undefined", '{"a":1}{"b":2}'])("%j is not JSON", (text) => {
    expect(() => bodyOf(received(text, 200, "text/html"))).toThrow(
      expect.objectContaining({
        name: "CivicInvalidAnswerError",
        reason: "not-json",
        message: "not-json: 200 text/html",
        requestId: "req-1",
      }),
    );
  });
});

describe("errorOf", () => {
  test("a problem body is a problem", () => {
    const findings = [
      { code: "missing-property", severity: "error", pointer: "/name", params: {}, message: "…" },
    ];
    const body = { type: "urn:civic:problem:invalid-record", title: "Not valid", status: 422, findings };
    const error = problem(body);
    expect(error).toBeInstanceOf(CivicProblemError);
    expect(error).toMatchObject({ kind: "invalid-record", status: 422, problem: body, requestId: "req-1" });
  });

  test("members that a gateway may leave out are filled in; the status is that of the answer", () => {
    expect(problem({}, 503)).toMatchObject({
      kind: "about:blank",
      problem: { type: "about:blank", title: "no title", status: 503 },
    });
    expect(problem({ title: "Busy", status: 200 }, 503)).toMatchObject({
      problem: { title: "Busy", status: 503 },
    });
  });

  test.each([null, 1, "x", { type: 1 }, { title: {} }, { findings: "none" }])(
    "a problem type over %j is not a problem",
    (value) => {
      expect(problem(value)).toMatchObject({ name: "CivicInvalidAnswerError", reason: "not-a-problem" });
    },
  );

  test("a failure of a gateway is an invalid answer with status and request id", () => {
    const error = errorOf(received("<h1>Bad gateway</h1>", 502, "text/html"));
    expect(error).toBeInstanceOf(CivicInvalidAnswerError);
    expect(error).toMatchObject({ reason: "not-a-problem", status: 502, requestId: "req-1" });
    expect(error.message).toBe("not-a-problem: 502 text/html");
  });

  test("neither is JSON of another type nor a problem type without JSON", () => {
    expect(errorOf(received('{"title":"x"}', 500))).toMatchObject({ reason: "not-a-problem" });
    expect(errorOf(received("{", 500, "application/problem+json"))).toMatchObject({
      reason: "not-a-problem",
    });
  });
});

test("media types are compared without parameters and case", () => {
  const { response } = received("", 200, "Application/X-NDJSON ; charset=UTF-8");
  expect(hasType(response, "application/x-ndjson")).toBe(true);
  expect(hasType(response, "application/json")).toBe(false);
  expect(summaryOf(new Response(null, { status: 204 }))).toBe("204 without a media type");
});
