import type { AnswerOf } from "@civic/schema/endpoints";
import type { MirroredPeer } from "../../store/mirror-notes.ts";
import type { Store } from "../../store/store.ts";
import { describeFindings, type Language } from "../../words/language.ts";
import type { Handler } from "../handler.ts";

type Item = AnswerOf<"exchange.peers">["items"][number];

/** How far the mirroring of each peer has come. */
export const listPeers: Handler<"exchange.peers"> = async ({ language }, { peers, store }) => {
  const known = peers().toSorted((one, other) => (one.url < other.url ? -1 : 1));
  const items = await Promise.all(known.map((peer) => itemOf(peer, store, language)));
  return { status: 200, body: JSON.stringify({ items }) };
};

const untried = { failures: 0, more: true, received: 0, applied: 0, refused: 0, refusals: [] };

async function itemOf(
  peer: MirroredPeer,
  { mirror }: Pick<Store, "mirror">,
  language: Language,
): Promise<Item> {
  const [state = untried, quarantined] = await Promise.all([
    mirror.stateOf(peer.url),
    mirror.countQuarantined(peer.url),
  ]);
  const { contact, failure, error, failures, more, received, applied, refused, refusals } = {
    ...untried,
    contact: undefined,
    failure: undefined,
    error: undefined,
    ...state,
  };
  return {
    ...peer,
    publishers: [...peer.publishers],
    unsigned: [...peer.unsigned],
    ...(contact !== undefined && { contact }),
    ...(failure !== undefined && { failure }),
    ...(error !== undefined && { error }),
    ...{ failures, more, received, applied, refused, quarantined },
    refusals: refusals.flatMap(({ at, finding }) =>
      describeFindings([finding], language).map((described) => ({ at, finding: described })),
    ),
  };
}
