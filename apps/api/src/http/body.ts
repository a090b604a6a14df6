import { finding, notJson, utf8Fault } from "@civic/schema";
import type { Refusal } from "../handlers/handler.ts";

/** Most bytes a body may have. The largest record known is a hundredth of it. */
export const bodyLimit = 1024 * 1024;

type BodyRefusal = Refusal<"unsupported-media-type" | "body-too-large" | "not-json">;

/** The JSON of a request, or why it is not taken. The bytes are counted while they arrive. */
export async function readJson(request: Request): Promise<{ readonly json: unknown } | BodyRefusal> {
  const mediaType = request.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase();
  if (mediaType !== "application/json") return { refused: "unsupported-media-type" };
  const announced = Number(request.headers.get("content-length") ?? 0);
  const bytes = announced > bodyLimit ? undefined : await readBytes(request, bodyLimit);
  if (bytes === undefined)
    return { refused: "body-too-large", detail: (words) => words.bodyLimit(bodyLimit) };
  const offset = utf8Fault(bytes);
  if (offset !== undefined) return { refused: "not-json", findings: [finding("not-utf-8", "", { offset })] };
  const text = new TextDecoder().decode(bytes);
  try {
    return { json: JSON.parse(text) as unknown };
  } catch {
    return { refused: "not-json", findings: [notJson(text)] };
  }
}

/** The bytes of a body; `undefined` as soon as they are more than the limit. */
async function readBytes(request: Request, limit: number): Promise<Uint8Array | undefined> {
  // HTTP holds a body to the length it announces, so it can be read at one go.
  if (request.headers.has("content-length")) return new Uint8Array(await request.arrayBuffer());
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > limit) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
