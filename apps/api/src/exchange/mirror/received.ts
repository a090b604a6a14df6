import type { Finding } from "@civic/schema";
import {
  headOf,
  type ReadSigned,
  type ReceivedUnsigned,
  readFeedLine,
  readSigned,
  type SignedVersionLine,
  writeFeedLine,
} from "@civic/schema/signatures";

/** A version as a peer sent it, of the right form and not verified yet. */
export type Received = {
  readonly id: string;
  readonly version: number;
  /** Hash of its JWS; of an unsigned version its digest. */
  readonly hash: string;
} & (
  | { readonly signed: ReadSigned<"record">; readonly line: SignedVersionLine }
  | { readonly signed?: undefined; readonly line: ReceivedUnsigned }
);

/** The version of a line; why it is none where neither its signature nor its head is of the right form. */
export function receivedOf(line: SignedVersionLine | ReceivedUnsigned): Received | Finding {
  if (!("jws" in line)) return { id: line.id, version: line.version, hash: line.digest, line };
  const signed = readSigned(line.jws, ["record"]);
  if ("code" in signed) return signed;
  const head = headOf(signed.payload);
  return "id" in head
    ? { id: head.id, version: head.version, hash: signed.hash, signed, line }
    : (head[0] as Finding);
}

/** The version of a line that was kept as text; nothing where it holds none. */
export async function receivedIn(line: string): Promise<Received | undefined> {
  const reading = await readFeedLine(Buffer.from(line));
  if (!reading.read || !("op" in reading.value)) return undefined;
  const { value } = reading;
  if (value.op !== "put" && value.op !== "withdraw") return undefined;
  const received = receivedOf(value);
  return "code" in received ? undefined : received;
}

/** The line of a version, to be kept as text. */
export function lineOf({ line }: Pick<Received, "line">): string {
  return new TextDecoder().decode(bytesOf(line)).trimEnd();
}

function bytesOf(line: SignedVersionLine | ReceivedUnsigned): Uint8Array {
  if ("jws" in line) return writeFeedLine(line);
  const { exported, record: _, warnings: __, ...rest } = line;
  return writeFeedLine({ ...rest, canonical: new TextEncoder().encode(exported.canonical) });
}
