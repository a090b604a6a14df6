import { onOneLine } from "@civic/schema";
import {
  type FlattenedJws,
  type JwsHash,
  jwsHash,
  readSigned,
  type Signer,
  signVersion,
} from "@civic/schema/signatures";
import { isCivicProblemError } from "../../../errors.ts";
import type { Request } from "../../command.ts";
import { CommandError } from "../../command-error.ts";
import { signedDocument } from "../../input/signed-document.ts";
import { readSignature, type SignedVersions, signaturePath } from "../../sign/signature-files.ts";
import type { ReachedNode } from "../reach-node.ts";
import type { Planned } from "./plan-set.ts";

/** A version of a set: what is sent, and of which plan it is. */
export interface Offered {
  readonly planned: Planned;
  readonly sent: FlattenedJws | Readonly<Record<string, unknown>>;
  /** The file in which a new signature will stand. */
  readonly file?: string;
}

interface Signing {
  readonly signer: Signer | undefined;
  readonly versions: SignedVersions;
  readonly node: ReachedNode;
}

/** The versions of a set in their order, each signed where there is a key. */
export async function offeredVersions(
  planned: readonly Planned[],
  signing: Signing,
  request: Request,
): Promise<readonly Offered[]> {
  const offered: Offered[] = [];
  for (const plan of planned) {
    for (const path of plan.between) offered.push({ planned: plan, sent: jwsIn(path, request) });
    offered.push(await lastVersion(plan, signing, request));
  }
  return offered;
}

async function lastVersion(planned: Planned, signing: Signing, request: Request): Promise<Offered> {
  const { after, signable } = planned;
  const { signer, versions } = signing;
  if (signer === undefined) return { planned, sent: after.record };
  const { id, version } = after.view;
  const file = signaturePath(signable.beside, version);
  if (versions(signable.beside).includes(version)) {
    const read = readSignature(file, request);
    const said =
      typeof read === "string"
        ? read
        : read.canonical === after.canonical
          ? undefined
          : `${signable.path}: ${request.language.own.sign.changed(version, version + 1)}`;
    if (said !== undefined || typeof read === "string") throw new CommandError("input", said ?? file);
    return { planned, sent: read.jws };
  }
  const previous = version === 1 ? undefined : await hashBefore(planned, signing, request);
  const jws = await signVersion({ id, version, canonical: after.canonical }, signer, { previous });
  return { planned, sent: jws, file };
}

/** Hash of the signature of the version before: of its file, else of what the node keeps, where anybody signed it. */
async function hashBefore(
  { after, signable }: Planned,
  { versions, node }: Signing,
  request: Request,
): Promise<JwsHash | undefined> {
  const version = after.view.version - 1;
  if (versions(signable.beside).includes(version))
    return jwsHash(jwsIn(signaturePath(signable.beside, version), request));
  try {
    return jwsHash(await node.civic.records.signature(after.view.id, { version }));
  } catch (error) {
    if (isCivicProblemError(error) && error.kind === "not-found") return undefined;
    throw error;
  }
}

function jwsIn(path: string, request: Request): FlattenedJws {
  const read = readSigned(signedDocument(path, request), ["record"]);
  if ("code" in read) throw new CommandError("input", String(readSignature(path, request)));
  return read.jws;
}

/** What a signature is written as. */
export function signatureText(jws: Offered["sent"]): string {
  return `${JSON.stringify(jws, null, 2)}\n`;
}

/** The path of a file as it is shown. */
export function shownPath({ signable }: Planned): string {
  return onOneLine(signable.path);
}
