import { errorOf, hasType, summaryOf } from "./answer.ts";
import { type CallInput, type Connection, ndjson, requestOf } from "./call.ts";
import { CivicInvalidAnswerError } from "./errors.ts";
import type { StreamEndpointId } from "./routes.ts";
import { type Streaming, stream } from "./stream.ts";

/**
 * Calls an endpoint that answers a stream of lines.
 *
 * @throws {CivicError} of one of the four kinds; of the network and time also while the stream is read.
 */
export async function callStream(
  connection: Connection,
  id: StreamEndpointId,
  input: CallInput,
): Promise<Streaming> {
  const request = requestOf(connection.settings, id, input);
  const answer = await stream(request, (response) => response.ok && hasType(response, ndjson));
  if ("chunks" in answer) return answer;
  const { response } = answer;
  if (!response.ok) throw errorOf(answer);
  throw new CivicInvalidAnswerError("not-a-stream", summaryOf(response), { response });
}
