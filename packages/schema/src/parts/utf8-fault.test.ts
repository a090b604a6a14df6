import { expect, test } from "vitest";
import { utf8Fault } from "./utf8-fault.ts";

test.each([
  [[], undefined],
  [[0x61, 0xc3, 0xa9], undefined],
  [[0xef, 0xbb, 0xbf, 0x7b], undefined],
  [[0xff], 0],
  [[0x61, 0xe9, 0x62], 2],
  [[0x61, 0x62, 0xff, 0x63], 2],
  [[0x61, 0xc3], 2],
  [[0xed, 0xa0, 0x80], 1],
  [[0xc0, 0x80], 0],
])("%j: %s", (bytes, offset) => {
  expect(utf8Fault(new Uint8Array(bytes))).toBe(offset);
});

test("finds one byte in a megabyte", () => {
  const bytes = new Uint8Array(1_000_000).fill(0x61);
  bytes[654_321] = 0xfe;
  expect(utf8Fault(bytes)).toBe(654_321);
});
