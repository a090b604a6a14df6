import { isIPv6 } from "node:net";
import type { Asked } from "../request/asked.ts";

const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/;

/**
 * The address that a request is counted under: of IPv6 the first 64 bits, since one household has all the others. A
 * proxy that the operator trusts is believed whom it speaks for (`X-Forwarded-For`), nobody else is. Empty where no
 * network is between.
 */
export function callerAddress({ address, header }: Asked, trustedProxies: ReadonlySet<string>): string {
  const peer = plain(address());
  if (trustedProxies.size === 0 || !trustedProxies.has(peer)) return counted(peer);
  // The last proxy writes last: what stands before an address that is not trusted may be made up.
  const named = (header("x-forwarded-for") ?? "").split(",").map((part) => plain(part.trim()));
  return counted(named.findLast((name) => name !== "" && !trustedProxies.has(name)) ?? peer);
}

/** An address without its port, brackets and zone, by which one caller would be many. */
function plain(written: string): string {
  if (!written.includes(":")) return written;
  const [, bare] = /^\[([^\]]*)\](?::\d+)?$/.exec(written) ?? /^([\d.]+):\d+$/.exec(written) ?? [];
  const [address = ""] = (bare ?? written).toLowerCase().split("%");
  return mapped.exec(address)?.[1] ?? address;
}

function counted(address: string): string {
  if (!address.includes(":") || !isIPv6(address)) return address;
  const [start = "", end] = address.split("::");
  const groups = start === "" ? [] : start.split(":");
  const missing = end === undefined ? 0 : 8 - groups.length - (end === "" ? 0 : end.split(":").length);
  const all = [...groups, ...Array<string>(Math.max(0, missing)).fill("0"), ...(end ?? "").split(":")];
  return `${all.slice(0, 4).join(":")}::/64`;
}
