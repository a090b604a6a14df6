import type { Finding } from "@civic/schema";
import {
  headOf,
  isFlattenedJws,
  type JwsHash,
  jwsHash,
  type PackLine,
  readSigned,
  readStatement,
  statementTypes,
  thumbprintOf,
  type VerifiedStatement,
  verifyDispute,
  verifyVersion,
} from "@civic/schema/signatures";
import type { Request } from "../command.ts";
import { CommandError } from "../command-error.ts";
import { reading } from "../input/read-json.ts";
import { withoutEnd } from "../input/read-records.ts";
import { signedDocument } from "../input/signed-document.ts";
import type { Outcome } from "./outcome.ts";
import type { Target } from "./place-version.ts";
import { learnt, type Trust } from "./trust.ts";

/** What a line is judged by, and where it is put. */
export interface Opening {
  readonly trust: Trust;
  /** Absent where a pack is only looked at. */
  readonly target: Target | undefined;
  readonly request: Request;
}

/** What became of a line, and the keys that count after it. */
export interface Opened {
  readonly outcome: Outcome;
  readonly trust: Trust;
}

/** Verifies a line of a pack, and puts what it holds where it belongs. */
export async function openLine(line: PackLine, opening: Opening): Promise<Opened> {
  const { trust } = opening;
  try {
    switch (line.op) {
      case "put":
      case "withdraw":
        return { trust, outcome: await openVersion(line, opening) };
      case "dispute":
        return { trust, outcome: await disputeIn(line, trust) };
      default:
        return await openStatement(line.jws, opening);
    }
  } catch (error) {
    // A file that cannot be written keeps no other line from its place.
    if (!(error instanceof CommandError)) throw error;
    return { trust, outcome: { about: "", outcome: "refused", problem: error.message } };
  }
}

async function openVersion(
  line: Extract<PackLine, { op: "put" | "withdraw" }>,
  { trust: { ring }, target }: Opening,
): Promise<Outcome> {
  const offered = "jws" in line ? readSigned(line.jws, ["record"]) : line;
  if ("code" in offered) return refused("", [offered]);
  const verdict = await verifyVersion(offered, { ring });
  if (!verdict.verified) {
    const head = "jws" in offered ? headOf(offered.payload) : [];
    const isKept =
      isRevoked(verdict.findings) && "id" in head && "jws" in offered && target?.holds(head, offered.hash);
    if (isKept) return { type: "version", about: head.id, version: head.version, outcome: "already" };
    return refused(verdict.id ?? "", verdict.findings);
  }
  const { id: about, version } = verdict.head;
  const { signed } = verdict;
  const placed = target && signed ? target.place({ ...verdict, signed }) : { outcome: "right" as const };
  return { type: "version", about, version, ...placed };
}

async function disputeIn(line: Extract<PackLine, { op: "dispute" }>, { ring }: Trust): Promise<Outcome> {
  const { id: about, version } = line;
  const reading = await verifyDispute(line, ring);
  return reading.read
    ? { type: "dispute", about, version, outcome: "right" }
    : refused(about, reading.findings);
}

async function openStatement(jws: unknown, { trust, target, request }: Opening): Promise<Opened> {
  const path = (said: Said) => `${withoutEnd(request.out ?? "")}/${nameOf(said)}`;
  const verified = await trust.verify(jws);
  if (!verified.read) {
    const kept = target && isRevoked(verified.findings) ? await saidIn(jws, request) : undefined;
    const outcome: Outcome =
      kept && keptHash(path(kept), request) === kept.hash
        ? { type: kept.statement.statement, about: kept.about, outcome: "already" }
        : refused("", verified.findings);
    return { trust, outcome };
  }
  const said = verified.value;
  const after = await learnt(trust, said);
  if (target === undefined)
    return { trust: after, outcome: { type: said.type, about: said.about, outcome: "right" } };
  const { effects, language } = request;
  const file = path(said);
  const isNew = !effects.exists(file);
  if (isNew) reading(file, language, () => effects.writeNew(file, `${JSON.stringify(said.jws, null, 2)}\n`));
  return {
    trust: after,
    outcome: { type: said.type, about: said.about, outcome: isNew ? "new" : "already" },
  };
}

type Said = Pick<VerifiedStatement, "statement" | "about" | "hash">;

function isRevoked([first]: readonly Finding[]): boolean {
  return first?.code === "key-revoked";
}

/** What a statement says, whatever its key has become. */
async function saidIn(jws: unknown, { effects }: Request): Promise<Said | undefined> {
  const signed = readSigned(jws, statementTypes);
  if ("code" in signed) return undefined;
  const reading = await readStatement(signed, effects.now());
  if (!reading.read) return undefined;
  const statement = reading.value;
  const about =
    statement.statement === "key"
      ? await thumbprintOf(statement.key)
      : statement.statement === "revocation"
        ? statement.kid
        : statement.record;
  return { statement, about, hash: signed.hash };
}

/** The hash of the statement in a file. */
function keptHash(path: string, request: Request): JwsHash | undefined {
  const document = request.effects.exists(path) ? signedDocument(path, request) : undefined;
  return isFlattenedJws(document) ? jwsHash(document) : undefined;
}

/** Where a statement is kept: of a key beside the States, of a record beside the record. */
function nameOf({ statement, about }: Said): string {
  const { publisher } = statement;
  if (statement.statement !== "confirmation")
    return `${publisher}-${about.slice(0, 8)}.${statement.statement}.jws`;
  const [, kind, slug] = statement.record.split("/");
  return `${publisher}/${kind}/${slug}.${statement.version}.confirmed-${statement.on}.jws`;
}

function refused(about: string, findings: readonly Finding[]): Outcome {
  return { about, outcome: "refused", findings };
}
