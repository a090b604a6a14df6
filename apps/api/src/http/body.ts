import { documentLimit, tooLarge } from "@civic/schema";
import type { Refusal } from "../handlers/handler.ts";

type BodyRefusal = Refusal<"unsupported-media-type" | "body-too-large">;

/** The bytes of the JSON of a request, or why they are not taken. They are counted while they arrive. */
export async function readBody(request: Request): Promise<{ readonly bytes: Uint8Array } | BodyRefusal> {
  const mediaType = request.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase();
  if (mediaType !== "application/json") return { refused: "unsupported-media-type" };
  const announced = Number(request.headers.get("content-length") ?? 0);
  const bytes = announced > documentLimit ? undefined : await readBytes(request, documentLimit);
  if (bytes !== undefined) return { bytes };
  return {
    refused: "body-too-large",
    detail: (words) => words.bodyLimit(documentLimit),
    findings: [tooLarge],
  };
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
