import { type Admitted, onOneLine } from "@civic/schema";
import { type ConfirmationStatement, readSigned, type Signer } from "@civic/schema/signatures";
import type { Command, Request } from "../command.ts";
import { CommandError } from "../command-error.ts";
import { problemsOf, readFiles, recordFileIn, withoutEnd } from "../input/read-records.ts";
import { signedDocument } from "../input/signed-document.ts";
import { readSigner } from "../keys/key-file.ts";
import { issuedNow, writeStatement } from "../keys/write-statement.ts";

/** Has a State say that a compiled record is right as of a day, without taking it over. */
export const confirmCommand: Command = {
  inputs: { least: 1, most: 1 },
  options: { data: "needed", key: "needed", today: "optional", json: "optional" },
  async run(request) {
    const { inputs, key = "", data, today: on, page, language } = request;
    const own = language.own.confirm;
    const [id = ""] = inputs;
    const signer = await readSigner(key, request);
    const { admitted, path } = recordIn(data, id, request);
    const refusal = refusalOf(admitted, { publisher: signer.publisher, request });
    if (refusal !== undefined) throw new CommandError("input", `${path}: ${refusal}`);
    const { version } = admitted.view;
    const { file, isNew } = await confirmed(admitted, { signer, request });
    const text = [
      page.good(own.confirmed(signer.publisher, id, language.format.date(on))),
      `  ${language.own.sign.version(version)}`,
      `  ${isNew ? language.own.new.written(file) : own.already(file)}`,
      "",
      own.next,
      own.takeOver,
    ];
    const json = {
      publisher: signer.publisher,
      record: id,
      version,
      digest: admitted.digest,
      on,
      file,
      isNew,
    };
    return { text: text.join("\n"), json, problems: [] };
  },
};

/** The valid record of an id. */
function recordIn(folder: string, id: string, { effects, language }: Request) {
  const file = readFiles(folder, effects, language).find((each) => each.id === id);
  if (file === undefined)
    throw new CommandError("input", `${folder}: ${language.own.evaluate.noRecord(onOneLine(id))}`);
  const shown = recordFileIn(folder, file);
  if (file.admitted !== undefined && !file.findings.some(({ severity }) => severity === "error"))
    return { admitted: file.admitted, path: shown.path };
  const { record: _, ...faulty } = shown;
  throw new CommandError("input", problemsOf([faulty], language).join("\n"));
}

interface Confirming {
  readonly publisher: string;
  readonly request: Request;
}

/** Why a record is not for this publisher to confirm, in words. */
function refusalOf({ view }: Admitted, { publisher, request }: Confirming): string | undefined {
  const own = request.language.own.confirm;
  if (view.publisher === publisher) return own.ownRecord(publisher);
  if (view.jurisdiction !== publisher) return own.otherState(view.jurisdiction, publisher);
  if (view.status !== "active") return own.notActive(view.status);
  // A day east of here is the most by which a calendar may be ahead.
  const tomorrow = new Date(request.effects.now().getTime() + 24 * 60 * 60 * 1000);
  return request.today > tomorrow.toISOString().slice(0, 10) ? own.futureDay(request.today) : undefined;
}

/** Signs the confirmation, unless the same was signed before. */
async function confirmed(
  { view, digest }: Admitted,
  { signer, request }: { readonly signer: Signer; readonly request: Request },
): Promise<{ readonly file: string; readonly isNew: boolean }> {
  const { data, today: on, effects } = request;
  const { id: record, version, jurisdiction, kind } = view;
  const { publisher } = signer;
  const out = `${withoutEnd(data)}/${jurisdiction}/${kind}`;
  const name = `${record.split("/")[2]}.${version}.confirmed-${on}.jws`;
  const path = `${out}/${name}`;
  if (effects.exists(path) && isSame(path, digest, request)) return { file: path, isNew: false };
  const issued = issuedNow(effects);
  const statement: ConfirmationStatement = {
    statement: "confirmation",
    publisher,
    record,
    version,
    digest,
    on,
    issued,
  };
  return { file: await writeStatement({ statement, out, name, signer }, request), isNew: true };
}

/** Whether a file confirms this very content. */
function isSame(path: string, digest: string, request: Request): boolean {
  const read = readSigned(signedDocument(path, request), ["confirmation"]);
  return !("code" in read) && read.payload["digest"] === digest;
}
