import { isIP } from "node:net";
import { defaultRate, type Rate } from "../http/callers/rate-limit.ts";

/** Reads the points a minute of an address and of a key, `12000/60000`, or `off`. @throws {TypeError} for all else. */
export function readRate(text: string, trustedProxies: ReadonlySet<string>): Rate | "off" {
  if (text === "off") return "off";
  const [, address, key] = /^([1-9]\d{0,8})\/([1-9]\d{0,8})$/.exec(text) ?? [];
  if (address === undefined || key === undefined) {
    throw new TypeError(
      `must be off, or points a minute for an address and for a key, such as 12000/60000, not "${text}"`,
    );
  }
  return { ...defaultRate, address: Number(address), key: Number(key), trustedProxies };
}

/** Reads IP addresses, separated by commas. @throws {TypeError} for what is none. */
export function readAddresses(text: string): ReadonlySet<string> {
  const addresses = text.split(",").map((part) => part.trim());
  const wrong = addresses.find((address) => isIP(address) === 0);
  if (wrong !== undefined)
    throw new TypeError(`must list IP addresses, separated by commas; "${wrong}" is none`);
  return new Set(addresses);
}
