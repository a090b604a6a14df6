import type { Finding } from "@civic/schema";

/** Longest text of a finding that is logged or kept: what a peer sends is not written out at length. */
const longest = 300;

/** A finding about what a peer sent, with texts of a bounded length. */
export function clipped(found: Finding): Finding {
  const clip = (value: unknown): unknown =>
    typeof value === "string"
      ? value.slice(0, longest)
      : Array.isArray(value)
        ? value.slice(0, 20).map(clip)
        : value;
  const params = Object.fromEntries(Object.entries(found.params).map(([name, value]) => [name, clip(value)]));
  const pointer = found.pointer.slice(0, longest);
  const record = found.record?.slice(0, longest);
  return { ...found, pointer, params, ...(record !== undefined && { record }) } as Finding;
}
