import { expect, test } from "vitest";
import { callerAddress } from "./caller.ts";

const asked = (address: string, forwarded: string | null = null) => ({
  method: "GET",
  url: "/",
  address: () => address,
  header: (name: string) => (name === "x-forwarded-for" ? forwarded : null),
  readBody: async () => undefined,
  pieces: () => ({ next: async () => ({ done: true as const, value: undefined }) }),
  isGone: () => false,
  onGone: () => undefined,
});

test.each([
  ["192.0.2.7", "192.0.2.7"],
  ["::ffff:192.0.2.7", "192.0.2.7"],
  ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
  ["2001:db8::5", "2001:db8:0:0::/64"],
  ["::1", "0:0:0:0::/64"],
  ["", ""],
])("%s is counted as %s", (address, counted) => {
  expect(callerAddress(asked(address), new Set())).toBe(counted);
});

test("only a proxy that is trusted is believed, and only as far as it saw itself", () => {
  const proxies = new Set(["192.0.2.1", "192.0.2.2"]);
  const forwarded = "203.0.113.9, 198.51.100.4, 192.0.2.2";
  expect(callerAddress(asked("198.51.100.1", forwarded), proxies)).toBe("198.51.100.1");
  expect(callerAddress(asked("192.0.2.1", forwarded), proxies)).toBe("198.51.100.4");
  expect(callerAddress(asked("192.0.2.1"), proxies)).toBe("192.0.2.1");
});

test.each([
  ["203.0.113.9:50123", "203.0.113.9"],
  ["[2001:DB8:1:2::5]:443", "2001:db8:1:2::/64"],
  ["[2001:db8:1:2::6]", "2001:db8:1:2::/64"],
  ["fe80::1%eth0", "fe80:0:0:0::/64"],
  ["::FFFF:192.0.2.7", "192.0.2.7"],
])("a caller that a proxy names %s is %s, whatever its port", (forwarded, counted) => {
  expect(callerAddress(asked("192.0.2.1", forwarded), new Set(["192.0.2.1"]))).toBe(counted);
});
