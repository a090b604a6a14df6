import { expect, test } from "vitest";
import { words } from "./words/ar.ts";

test("what is Arabic needs no isolates in an Arabic phrase", () => {
  expect(words.panel.seeCountry("فرنسا")).toBe("كل شيء عن هذه الدولة: فرنسا");
});
