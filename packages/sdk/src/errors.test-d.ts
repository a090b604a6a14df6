import type { Problem } from "@civic/schema/endpoints";
import { expectTypeOf, test } from "vitest";
import {
  type CivicInvalidAnswerError,
  type CivicNetworkError,
  type CivicProblemError,
  type CivicTimeoutError,
  type InvalidAnswerReason,
  isCivicError,
  isCivicProblemError,
} from "./errors.ts";

declare const thrown: unknown;

test("the four names tell the four classes apart", () => {
  if (!isCivicError(thrown)) return;
  expectTypeOf(thrown.requestId).toEqualTypeOf<string | undefined>();
  switch (thrown.name) {
    case "CivicProblemError":
      expectTypeOf(thrown).toEqualTypeOf<CivicProblemError>();
      expectTypeOf(thrown.problem).toEqualTypeOf<Problem>();
      expectTypeOf(thrown.status).toEqualTypeOf<number>();
      break;
    case "CivicInvalidAnswerError":
      expectTypeOf(thrown).toEqualTypeOf<CivicInvalidAnswerError>();
      expectTypeOf(thrown.reason).toEqualTypeOf<InvalidAnswerReason>();
      break;
    case "CivicNetworkError":
      expectTypeOf(thrown).toEqualTypeOf<CivicNetworkError>();
      break;
    case "CivicTimeoutError":
      expectTypeOf(thrown).toEqualTypeOf<CivicTimeoutError>();
      break;
    default:
      expectTypeOf(thrown).toEqualTypeOf<never>();
  }
});

test("a guard narrows", () => {
  if (isCivicProblemError(thrown)) expectTypeOf(thrown).toEqualTypeOf<CivicProblemError>();
});
