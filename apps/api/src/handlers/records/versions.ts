import { createHash } from "node:crypto";
import type { AnswerOf } from "@civic/schema/endpoints";
import { cursorSecret } from "../../cursors/cursor-secret.ts";
import { listCursors } from "../../cursors/list-cursor.ts";
import type { VersionSummary } from "../../store/exchange-store.ts";
import type { Handler } from "../handler.ts";
import { frozenHeader, pathOfVersion } from "./history-headers.ts";
import { idIn } from "./id-in.ts";
import { notFound } from "./not-found.ts";

type ListedVersion = AnswerOf<"records.versions">["items"][number];

const defaultLimit = 50;

/** The history of a record, the newest version first. */
export const listVersions: Handler<"records.versions"> = async ({ parameters, query }, { store }) => {
  const id = idIn(parameters);
  const { limit = defaultLimit, cursor } = query;
  const cursors = listCursors("versions", { id }, await cursorSecret(store));
  const after = cursor === undefined ? undefined : cursors.read(cursor);
  if (cursor !== undefined && after === undefined) return { refused: "invalid-cursor" };
  const before = after === undefined ? undefined : Number(after);
  const found = await store.exchange.versionsBefore(id, { before, limit: limit + 1 });
  const latest = await store.get(id);
  if (latest === undefined) return notFound({ id }, store);
  const shown = found.slice(0, limit);
  const last = shown.at(-1);
  const next = found.length > limit && last !== undefined ? cursors.write(String(last.version)) : undefined;
  const body = JSON.stringify({ items: shown.map((each) => listed(id, each)), next });
  return {
    status: 200,
    body,
    etag: `versions:${createHash("sha256").update(body).digest("hex")}`,
    headers: frozenHeader(latest.frozen),
  };
};

function listed(id: string, { version, status, digest, at, seal }: VersionSummary): ListedVersion {
  const href = pathOfVersion(id, version);
  return {
    version,
    status: status as ListedVersion["status"],
    digest,
    at,
    href,
    ...(seal !== undefined && { signedBy: seal.kid, signature: `${href}/signature` }),
  };
}
