import { PiecesLost } from "../../handlers/pieces-lost.ts";
import type { Asked } from "./asked.ts";
import type { BodyRoom } from "./body-room.ts";

/**
 * The pieces of a body as they are asked for. Only the wait for a piece is timed: how long its reader takes is not the doing
 * of who sends.
 *
 * @throws {PiecesLost} where nothing came for too long, and an error where the caller went away.
 */
export async function* bodyPieces(
  { pieces: ask }: Pick<Asked, "pieces">,
  room: BodyRoom,
): AsyncGenerator<Uint8Array> {
  const pieces = ask();
  for (;;) {
    const waiting = room.enter();
    const lost = waiting.lost.then((why): never => {
      throw new PiecesLost(why);
    });
    const next = await Promise.race([pieces.next(), lost]).finally(waiting.leave);
    if (next.done === true) return;
    yield next.value;
  }
}
