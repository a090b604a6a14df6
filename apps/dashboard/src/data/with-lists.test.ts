import { expect, test } from "vitest";
import { english } from "../../tests/languages.ts";
import { failureLines } from "./failure-lines.ts";
import { withLists } from "./with-lists.ts";

test("an answer with its lists is given as it is", async () => {
  const answer = { records: [], others: 1 };
  expect(await withLists(Promise.resolve(answer), "records")).toBe(answer);
});

test.each([{}, { records: {} }, { records: null }, [], "a page", null])(
  "%j answers, but not as a node does",
  async (answer) => {
    const asked = withLists(Promise.resolve(answer as { records: string[] }), "records");
    const error: unknown = await asked.catch((thrown: unknown) => thrown);
    expect(failureLines(error, english.words.failure, "http://node.example")[0]).toBe(
      english.words.failure.invalid,
    );
  },
);
