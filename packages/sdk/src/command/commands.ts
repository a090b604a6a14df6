import type { Command } from "./command.ts";
import type { CommandName } from "./command-name.ts";

const loaders: Readonly<Record<CommandName, () => Promise<Command>>> = {
  navigate: async () => (await import("./navigate-command.ts")).navigateCommand,
  evaluate: async () => (await import("./evaluate-command.ts")).evaluateCommand,
  coverage: async () => (await import("./coverage-command.ts")).coverageCommand,
  gaps: async () => (await import("./gaps-command.ts")).gapsCommand,
  compare: async () => (await import("./compare-command.ts")).compareCommand,
  check: async () => (await import("./check/check-command.ts")).checkCommand,
  survey: async () => (await import("./survey-command.ts")).surveyCommand,
  "verify-basis": async () => (await import("./verify-basis-command.ts")).verifyBasisCommand,
  new: async () => (await import("./new/new-command.ts")).newCommand,
  "take-over": async () => (await import("./take-over/take-over-command.ts")).takeOverCommand,
  translations: async () => (await import("./translations/translations-command.ts")).translationsCommand,
  import: async () => (await import("./import/import-command.ts")).importCommand,
  export: async () => (await import("./export/export-command.ts")).exportCommand,
  diff: async () => (await import("./diff/diff-command.ts")).diffCommand,
  edit: async () => (await import("./edit/edit-command.ts")).editCommand,
  fmt: async () => (await import("./fmt/fmt-command.ts")).fmtCommand,
  watch: async () => (await import("./watch/watch-command.ts")).watchCommand,
  migrate: async () => (await import("./migrate/migrate-command.ts")).migrateCommand,
  pull: async () => (await import("./pull/pull-command.ts")).pullCommand,
  workbook: async () => (await import("./workbook/workbook-command.ts")).workbookCommand,
  keys: async () => (await import("./keys/keys-command.ts")).keysCommand,
  sign: async () => (await import("./sign/sign-command.ts")).signCommand,
  confirm: async () => (await import("./confirm/confirm-command.ts")).confirmCommand,
  publish: async () => (await import("./publish/publish-command.ts")).publishCommand,
  pack: async () => (await import("./pack/pack-command.ts")).packCommand,
  unpack: async () => (await import("./unpack/unpack-command.ts")).unpackCommand,
  verify: async () => (await import("./verify/verify-command.ts")).verifyCommand,
  conformance: async () => (await import("./conformance/conformance-command.ts")).conformanceCommand,
  explain: async () => (await import("./explain/explain-command.ts")).explainCommand,
  completion: async () => (await import("./completion/completion-command.ts")).completionCommand(loadCommand),
};

/** What a command does; of the others nothing is read from the disk. */
export function loadCommand(name: CommandName): Promise<Command> {
  return loaders[name]();
}
