import type { Peers } from "@civic/sdk";

/** A node that this one reads. */
export type Peer = Peers["items"][number];

/** How the reading of a node goes. */
export type PeerStatus = "current" | "behind" | "untried" | "unreachable" | "failing";

type Told = Pick<Peer, "error" | "failure" | "contact" | "more">;

/** A failure counts most; who never answered has neither all nor less than all. */
export function peerStatus({ error, failure, contact, more }: Told): PeerStatus {
  if (failure === "unreachable" || failure === "silent") return "unreachable";
  if (error !== undefined) return "failing";
  if (contact === undefined) return "untried";
  return more ? "behind" : "current";
}
