import { readFileSync } from "node:fs";
import { type Anchor, readAnchor } from "@civic/schema/signatures";
import * as z from "zod";
import type { Peer } from "../exchange/peer.ts";
import { describeFindings, fallback } from "../words/language.ts";
import { readMandate } from "./read-mandate.ts";

const example = '[{"url":"https://node.example","publishers":["fr"],"anchor":"fr-anchor.json"}]';
const fuller = '"publishers":{"fr":["fr"],"civic":["*"]}';

const publishers = z.union([z.array(z.string()), z.record(z.string(), z.array(z.string()))]);

const terms = z.strictObject({
  publishers: publishers.optional(),
  unsigned: publishers.optional(),
  /** The path of the file, or what stands in it. */
  anchor: z.union([z.string().min(1), z.looseObject({})]).optional(),
});

const peer = terms.extend({
  url: z.string().refine(isPeerUrl, "is not an http or https address without a password"),
});

/** What is taken from somebody, and whose keys are believed. */
export type Terms = Omit<Peer, "url">;

type TermsSettings = z.infer<typeof terms>;

/**
 * Reads the peers of a setting: whose records are taken from where, and whom each publisher may speak about.
 *
 * @throws {TypeError} saying what is wrong.
 */
export function readPeers(text: string): Peer[] {
  const parsed = z.array(peer).safeParse(jsonOf(text));
  if (!parsed.success) throw new TypeError(`must be of the form ${example}; ${issueOf(parsed.error)}`);
  const peers = parsed.data.map(peerOf);
  const twice = peers.find(({ url }, index) => peers.findIndex((other) => other.url === url) < index);
  if (twice !== undefined) throw new TypeError(`names the peer ${twice.url} twice`);
  return peers;
}

/**
 * Reads one peer, as it is kept where it was added at run time.
 *
 * @throws {TypeError} saying what is wrong.
 */
export function readPeer(text: string): Peer {
  const parsed = peer.safeParse(jsonOf(text));
  if (!parsed.success) throw new TypeError(issueOf(parsed.error));
  return peerOf(parsed.data);
}

/**
 * Reads what is taken from somebody who has no address.
 *
 * @throws {TypeError} saying what is wrong.
 */
export function readTerms(text: string): Terms {
  const parsed = terms.safeParse(jsonOf(text));
  if (!parsed.success) throw new TypeError(issueOf(parsed.error));
  return termsOf(parsed.data);
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new TypeError(`must be JSON of the form ${example}`);
  }
}

function issueOf({ issues: [issue] }: z.ZodError): string {
  return `${issue?.path.join(".")}: ${issue?.message}`;
}

function peerOf({ url, ...said }: z.infer<typeof peer>): Peer {
  return { url, ...termsOf(said, `${url}: `) };
}

function termsOf({ publishers: named = [], unsigned = [], anchor }: TermsSettings, whose = ""): Terms {
  const signed = entriesOf(named);
  const withoutSignature = entriesOf(unsigned).map(
    ([publisher, codes]) => [publisher, codes ?? signed.find(([other]) => other === publisher)?.[1]] as const,
  );
  const mandates = mandatesOf([...signed, ...withoutSignature]);
  if (mandates.size === 0) throw new TypeError(`${whose}publishers names nobody; for example ${fuller}`);
  return {
    publishers: mandates,
    unsigned: new Set(withoutSignature.map(([publisher]) => publisher)),
    ...(anchor !== undefined && { anchor: anchorOf(anchor) }),
  };
}

type Entry = readonly [publisher: string, codes?: readonly string[] | undefined];

function entriesOf(given: NonNullable<TermsSettings["publishers"]>): readonly Entry[] {
  return Array.isArray(given) ? given.map((publisher) => [publisher]) : Object.entries(given);
}

function mandatesOf(given: readonly Entry[]): Peer["publishers"] {
  try {
    return new Map(given.map(([publisher, codes]) => [publisher, readMandate(publisher, codes)]));
  } catch (error) {
    throw new TypeError(`${(error as Error).message}; for example ${fuller}`);
  }
}

function anchorOf(given: NonNullable<TermsSettings["anchor"]>): Anchor {
  const reading = readAnchor(
    typeof given === "string" ? contentOf(given) : Buffer.from(JSON.stringify(given)),
  );
  if (reading.read) return reading.value;
  const [{ message, pointer } = { message: "", pointer: "" }] = describeFindings(
    reading.findings.slice(-1),
    fallback,
  );
  throw new TypeError(`anchor ${typeof given === "string" ? given : ""}${pointer}: ${message}`);
}

function contentOf(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new TypeError(`cannot read the anchor ${path}: ${(error as Error).message}`);
  }
}

/** It is logged and sent as it is, so it holds no secret. */
function isPeerUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, username, password, search } = new URL(text);
  return ["http:", "https:"].includes(protocol) && username === "" && password === "" && search === "";
}
