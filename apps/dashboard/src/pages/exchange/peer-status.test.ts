import { expect, test } from "vitest";
import { peerStatus } from "./peer-status.ts";

const contact = "2026-11-29T09:53:10.000Z";

test.each([
  ["current", { contact, more: false }],
  ["behind", { contact, more: true }],
  ["untried", { more: true }],
  ["failing", { contact, more: false, error: "silent" }],
  ["failing", { more: true, error: "silent" }],
] as const)("a node is %s", (status, peer) => {
  expect(peerStatus(peer)).toBe(status);
});
