import { expect, test } from "vitest";
import { pageIn } from "./page.ts";
import { visible } from "./visible.ts";

test("nothing in a text can act on the terminal; lines, tabs and other scripts are kept", () => {
  expect(visible("a\tb\nÉté ليل 😀")).toBe("a\tb\nÉté ليل 😀");
  expect(visible("\u001b[2J\u0007\r\u0008\u009b1m\u007f")).toBe("\ufffd[2J\ufffd\ufffd\ufffd\ufffd1m\ufffd");
});

test("no text turns the order of what follows; what Arabic sets apart is kept", () => {
  expect(visible("call \u202e33 16\u202c or \u206742\u2069")).toBe(
    "call \ufffd33 16\ufffd or \ufffd42\u2069",
  );
  expect(visible("\u2068NOAH\u2069")).toBe("\u2068NOAH\u2069");
});

test("the colours of a page are kept, movements of the cursor are not", () => {
  const { bad } = pageIn(true);
  expect(visible(bad("no"), true)).toBe(bad("no"));
  expect(visible(bad("\u001b[2A"), true)).toBe(bad("\ufffd[2A"));
  expect(visible(bad("no"))).not.toContain("\u001b");
});
