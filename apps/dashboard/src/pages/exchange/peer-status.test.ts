import { expect, test } from "vitest";
import { peerStatus } from "./peer-status.ts";

const contact = "2026-11-29T09:53:10.000Z";

test.each([
  ["current", { contact, more: false }],
  ["behind", { contact, more: true }],
  ["untried", { more: true }],
  ["failing", { contact, more: false, error: "silent" }],
  ["failing", { more: true, error: "silent" }],
  ["failing", { contact, more: true, error: "it answered 503", failure: "unexpected-answer" }],
  ["unreachable", { contact, more: true, error: "silent", failure: "silent" }],
  ["unreachable", { more: true, error: "no", failure: "unreachable" }],
] as const)("a node is %s", (status, peer) => {
  expect(peerStatus(peer)).toBe(status);
});
