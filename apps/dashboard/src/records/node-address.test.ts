import { expect, test } from "vitest";
import { sharedAddress } from "./node-address.ts";

test("an address that leads into the own machine is none to share", () => {
  for (const host of ["localhost", "127.0.0.1:18200", "127.1.2.3", "[::1]:8080", "civic.localhost"])
    expect(sharedAddress(`http://${host}/en/report`)).toBeUndefined();
  for (const href of ["https://civic.example.org/en/report?group=eu", "https://localhost.example.org/"])
    expect(sharedAddress(href)).toBe(href);
});
