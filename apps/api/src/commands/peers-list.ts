import type { Config } from "../config/config.ts";
import { readPeer } from "../config/read-peers.ts";
import type { Peer } from "../exchange/peer.ts";
import type { MirrorNotes, PeerState } from "../store/mirror-notes.ts";
import { createMirrorNotes } from "../store/sql-mirror.ts";
import { describeFindings, fallback } from "../words/language.ts";
import type { Command } from "./command.ts";
import { table } from "./table.ts";
import { withAdmin } from "./with-admin.ts";

/** `civic-node peers list` */
export const peersList: Command = {
  summary: "Lists the nodes that are mirrored, how far each has been read, and what of it was refused last.",
  failure: "The peers cannot be listed.",
  examples: ["peers list"],
  async run(_, { config, write }) {
    const settings = config();
    const peers = await withAdmin(settings, ({ engine }) => peersOf(settings, createMirrorNotes(engine)));
    const list = [table([head, ...peers.map(rowOf)]), ...peers.flatMap(refusalLines)];
    await write(peers.length === 0 ? "No node is mirrored.\n" : list.join(""));
    return 0;
  },
};

const head = ["url", "publishers", "unsigned", "anchor", "applied", "refused", "state"];

interface Listed {
  readonly peer: Peer;
  readonly state: PeerState | undefined;
}

async function peersOf({ peers }: Config, mirror: MirrorNotes): Promise<Listed[]> {
  const added = (await mirror.addedPeers()).filter(({ url }) => !peers.some((peer) => peer.url === url));
  const all = [...peers, ...added.map(({ settings }) => readPeer(settings))];
  return Promise.all(all.map(async (peer) => ({ peer, state: await mirror.stateOf(peer.url) })));
}

function rowOf({ peer: { url, publishers, unsigned, anchor }, state }: Listed): string[] {
  return [
    url,
    [...publishers.keys()].join(","),
    [...unsigned].join(",") || "–",
    anchor === undefined ? "none" : "given",
    String(state?.applied ?? 0),
    String(state?.refused ?? 0),
    stateWords(state),
  ];
}

function stateWords(state: PeerState | undefined): string {
  if (state === undefined) return "not read yet";
  const heard = `last heard ${state.contact ?? "never"}`;
  if (state.error !== undefined) return `failed ${times(state.failures)}: ${state.error}; ${heard}`;
  return `${state.more ? "being read" : "up to date"}, ${heard}`;
}

function times(count: number): string {
  return count === 1 ? "once" : `${count} times`;
}

/** Most refusals of one peer that are told; the page, and `GET /v1/peers`, tell more. */
const mostRefusals = 5;

/** What was refused last, newest first; the same twice is told once. */
function refusalLines({ peer: { url }, state }: Listed): string[] {
  const findings = state?.refusals.map(({ finding }) => finding) ?? [];
  const lines = describeFindings(findings, fallback).map(
    ({ code, record, message }) => `  ${[code, record].filter(Boolean).join(" ")}: ${message}\n`,
  );
  if (lines.length === 0) return [];
  return [`\nRefused of ${url}, the last first\n`, ...[...new Set(lines)].slice(0, mostRefusals)];
}
