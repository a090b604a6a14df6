import * as z from "zod";
import type { Peer } from "../exchange/peer.ts";
import { readMandate } from "./read-mandate.ts";

const example = '[{"url":"https://node.example","publishers":["fr"]}]';
const fuller = '"publishers":{"fr":["fr"],"civic":["*"]}';

const peers = z.array(
  z.strictObject({
    url: z.string().refine(isPeerUrl, "is not an http or https address without a password"),
    publishers: z.union([
      z.array(z.string()).min(1),
      z
        .record(z.string(), z.array(z.string()))
        .refine((given) => Object.keys(given).length > 0, "names no publisher"),
    ]),
  }),
);

/**
 * Reads the peers of a setting: whose records are taken from where, and whom each publisher may speak about.
 *
 * @throws {TypeError} saying what is wrong.
 */
export function readPeers(text: string): Peer[] {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new TypeError(`must be JSON of the form ${example}`);
  }
  const parsed = peers.safeParse(json);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new TypeError(`must be of the form ${example}; ${issue?.path.join(".")}: ${issue?.message}`);
  }
  return parsed.data.map(({ url, publishers }) => ({ url, publishers: mandatesOf(publishers) }));
}

function mandatesOf(publishers: readonly string[] | Readonly<Record<string, readonly string[]>>) {
  const given: readonly (readonly [string, (readonly string[])?])[] = Array.isArray(publishers)
    ? publishers.map((publisher) => [publisher] as const)
    : Object.entries(publishers);
  try {
    return new Map(given.map(([publisher, codes]) => [publisher, readMandate(publisher, codes)]));
  } catch (error) {
    throw new TypeError(`${(error as Error).message}; for example ${fuller}`);
  }
}

/** It is logged and sent as it is, so it holds no secret. */
function isPeerUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, username, password, search } = new URL(text);
  return ["http:", "https:"].includes(protocol) && username === "" && password === "" && search === "";
}
