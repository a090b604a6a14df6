import { type Admitted, admit, migrateRecord, schemaVersion } from "@civic/schema";
import type { Command, Request } from "../command.ts";
import { CommandError } from "../command-error.ts";
import { admittedOr } from "../diff/side.ts";
import { inModelOrder, laidOut } from "../fmt/model-order.ts";
import { eachFile, type WholeFile } from "../input/each-file.ts";
import { reading } from "../input/read-json.ts";
import { signedVersions } from "../sign/signature-files.ts";

/** A file that is of an older model, and what it becomes. */
interface Migration {
  readonly path: string;
  readonly id: string;
  readonly from: string;
  readonly version: number;
  /** Places of which the model of today has no field. */
  readonly dropped: readonly string[];
}

/** Brings records of an older model to the one of today. A version that was signed stays; the next one follows it. */
export const migrateCommand: Command = {
  inputs: { least: 1, most: 1 },
  options: { "dry-run": "optional", all: "optional", json: "optional" },
  async run(request) {
    const { inputs, dryRun, all, page, language } = request;
    const own = language.own.migrate;
    const migrations: Migration[] = [];
    const problems: string[] = [];
    const files = await eachFile(inputs[0] ?? "", request);
    for (const file of files) {
      try {
        migrations.push(...migrated(file, request));
      } catch (error) {
        if (!(error instanceof CommandError)) throw error;
        problems.push(error.message);
      }
    }
    const shown = all ? migrations : migrations.slice(0, mostListed);
    const rest = migrations.length - shown.length;
    const title = dryRun
      ? own.would(migrations.length, schemaVersion)
      : own.done(migrations.length, schemaVersion);
    const text = [
      migrations.length === 0 ? page.good(own.none(schemaVersion)) : page.title(title),
      ...shown.flatMap(({ path, from, version, dropped }) => [
        `  ${path}  ${from} → ${schemaVersion}  ${language.own.sign.version(version)}`,
        ...dropped.map((place) => `    ${own.dropped(place)}`),
      ]),
      ...(rest > 0 ? [`  ${language.own.output.more(rest)}`] : []),
    ];
    return { text: text.join("\n"), json: { to: schemaVersion, dryRun, records: migrations }, problems };
  },
};

/** Most files that are listed, unless all are asked for. */
const mostListed = 20;

function migrated(file: WholeFile, request: Request): readonly Migration[] {
  const { dryRun, effects, language } = request;
  const path = file.path ?? language.own.diff.standardInput;
  const admitted = admittedOr(path, admit(file.bytes), { language });
  const step = migrateRecord(admitted.record);
  if ("finding" in step || !step.changed) return [];
  const version = nextVersion(file, admitted, request);
  const text = laidOut(inModelOrder(admitted.view.kind, { ...admitted.view, version }));
  if (!dryRun && file.path !== undefined)
    reading(path, language, () => effects.replaceFile(path, { before: file.bytes, text }));
  return [{ path, id: admitted.view.id, from: step.from, version, dropped: step.dropped }];
}

/** A signed version never changes: what it becomes is the next one. */
function nextVersion({ path }: WholeFile, { view }: Admitted, request: Request): number {
  const [, folder = ".", slug = ""] = /^(?:(.*)[/\\])?([^/\\]+)\.json$/i.exec(path ?? "") ?? [];
  const signed = slug === "" ? [] : signedVersions(request)({ folder, slug });
  return Math.max(view.version, ...signed.map((version) => version + 1));
}
