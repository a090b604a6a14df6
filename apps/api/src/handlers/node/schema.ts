import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { type Digest, digestOf, schemaVersion } from "@civic/schema";
import type { ParametersOf } from "@civic/schema/endpoints";
import type { Handler } from "../handler.ts";

type Kind = ParametersOf<"node.schema">["kind"];

interface SchemaFile {
  readonly body: string;
  readonly etag: Digest;
}

const held = new Map<Kind, SchemaFile>();

/** A file of the schema package as it stands there; the same for as long as the process runs. */
async function read(kind: Kind): Promise<SchemaFile> {
  const address = import.meta.resolve(`@civic/schema/json-schema/${kind}.json`);
  const body = await readFile(fileURLToPath(address), "utf8");
  return { body, etag: await digestOf(body) };
}

/** The JSON Schema of a kind in the model that the node speaks. */
export const getJsonSchema: Handler<"node.schema"> = async ({ parameters: { version, kind } }) => {
  if (version !== schemaVersion) return { refused: "not-found" };
  const file = held.get(kind) ?? (await read(kind));
  held.set(kind, file);
  return { status: 200, ...file };
};
