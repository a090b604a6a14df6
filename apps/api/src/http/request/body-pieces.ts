import { PiecesLost } from "../../exchange/pieces-lost.ts";
import type { Asked } from "./asked.ts";
import type { BodyRoom } from "./body-room.ts";

/**
 * The pieces of a body as they are asked for. Only the wait for a piece is timed: how long its reader takes is not the doing
 * of who sends. A byte now and then is no progress: it would hold a place for ever.
 *
 * @throws {PiecesLost} where nothing or too little came for too long, and an error where the caller went away.
 */
export async function* bodyPieces(
  { pieces: ask }: Pick<Asked, "pieces">,
  room: BodyRoom,
): AsyncGenerator<Uint8Array> {
  const pieces = ask();
  let [bytes, waited] = [0, 0];
  for (;;) {
    const waiting = room.enter();
    const asked = performance.now();
    const lost = waiting.lost.then((why): never => {
      throw new PiecesLost(why);
    });
    const next = await Promise.race([pieces.next(), lost]).finally(waiting.leave);
    if (next.done === true) return;
    waited += performance.now() - asked;
    bytes += next.value.byteLength;
    if (room.isTooSlow({ bytes, waited })) throw new PiecesLost("too-slow");
    yield next.value;
  }
}
