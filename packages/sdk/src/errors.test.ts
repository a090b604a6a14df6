import { createContext, runInContext } from "node:vm";
import { describe, expect, test } from "vitest";
import {
  CivicError,
  CivicInvalidAnswerError,
  CivicNetworkError,
  CivicProblemError,
  CivicTimeoutError,
  isCivicError,
  isCivicInvalidAnswerError,
  isCivicNetworkError,
  isCivicProblemError,
  isCivicTimeoutError,
} from "./errors.ts";

const response = { status: 422, headers: new Headers({ "X-Request-Id": "req-1" }) };
const problem = { type: "urn:civic:problem:invalid-record", title: "Not valid", status: 422 };

const guards = {
  CivicProblemError: isCivicProblemError,
  CivicNetworkError: isCivicNetworkError,
  CivicTimeoutError: isCivicTimeoutError,
  CivicInvalidAnswerError: isCivicInvalidAnswerError,
};

const errors = [
  new CivicProblemError(problem, { response }),
  new CivicNetworkError("no answer"),
  new CivicTimeoutError("nothing came"),
  new CivicInvalidAnswerError("not-json", "200 text/html"),
];

describe.each(errors)("$name", (error) => {
  test("is a CivicError with a stack", () => {
    expect(error).toBeInstanceOf(CivicError);
    expect(error).toBeInstanceOf(Error);
    expect(error.stack).toContain(error.message);
    expect(String(error)).toBe(`${error.name}: ${error.message}`);
  });

  test("is recognised by its own guard and no other", () => {
    const matching = Object.entries(guards).filter(([, guard]) => guard(error));
    expect(matching.map(([name]) => name)).toEqual([error.name]);
    expect(isCivicError(error)).toBe(true);
  });

  test("is recognised when it comes from another realm", () => {
    const foreign: unknown = runInContext(
      `Object.assign(new Error("x"), { name: ${JSON.stringify(error.name)} })`,
      createContext(),
    );
    expect(foreign).not.toBeInstanceOf(Error);
    expect(guards[error.name](foreign)).toBe(true);
    expect(isCivicError(foreign)).toBe(true);
  });
});

test.each([undefined, null, "CivicProblemError", new Error("x"), {}])("%s is no error of ours", (value) => {
  expect(isCivicError(value)).toBe(false);
});

describe("CivicProblemError", () => {
  test("says which problem it is, its status and its request", () => {
    const error = new CivicProblemError(problem, { response });
    expect(error).toMatchObject({ kind: "invalid-record", status: 422, requestId: "req-1", problem });
    expect(error.message).toBe("422 Not valid");
  });

  test("prefers the detail, and the id of the request in the body where no header has one", () => {
    const detailed = { ...problem, detail: "3 findings", instance: "req-2" };
    const error = new CivicProblemError(detailed, { response: { status: 422, headers: new Headers() } });
    expect(error.message).toBe("422 3 findings");
    expect(error.requestId).toBe("req-2");
  });

  test("leaves the type of somebody else's problem as it is", () => {
    expect(new CivicProblemError({ ...problem, type: "about:blank" }, { response }).kind).toBe("about:blank");
  });
});

test("the cause is kept", () => {
  const cause = new TypeError("fetch failed");
  expect(new CivicNetworkError("no answer", { cause }).cause).toBe(cause);
});

test("without an answer there is neither status nor request id", () => {
  const { status, requestId } = new CivicTimeoutError("nothing came");
  expect([status, requestId]).toEqual([undefined, undefined]);
});
