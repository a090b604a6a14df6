import { failureOf, type PreparedRequest, type Reached, type Received, readText, send } from "./transport.ts";

/** An answer that is read piece by piece; a reader who stops early breaks it off. */
export interface Streaming {
  readonly response: Response;
  readonly chunks: AsyncIterable<Uint8Array>;
}

/** Sends a request; an answer that is wanted as a stream is left unread, any other is read to its end. */
export function stream(
  request: PreparedRequest,
  isWanted: (response: Response) => boolean,
): Promise<Received | Streaming> {
  return send<Received | Streaming>(request, async (reached) => {
    const { response } = reached;
    return isWanted(response) ? { response, chunks: chunksOf(reached) } : readText(reached);
  });
}

async function* chunksOf(reached: Reached): AsyncGenerator<Uint8Array, void, undefined> {
  const { response, deadline } = reached;
  const reader = response.body?.getReader();
  try {
    for (;;) {
      deadline.arm();
      const piece = await reader?.read().catch((cause: unknown) => {
        throw failureOf(cause, reached);
      });
      // While the caller works on this piece, it is not the node who is slow.
      deadline.disarm();
      if (piece?.value === undefined) return;
      yield piece.value;
    }
  } finally {
    deadline.abort();
  }
}
