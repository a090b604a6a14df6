import { checkCommand } from "./check/check-command.ts";
import type { Answer, Command, Effects } from "./command.ts";
import { CommandError } from "./command-error.ts";
import { type CommandName, commandNames } from "./command-name.ts";
import { compareCommand } from "./compare-command.ts";
import { confirmCommand } from "./confirm/confirm-command.ts";
import { conformanceCommand } from "./conformance/conformance-command.ts";
import { coverageCommand } from "./coverage-command.ts";
import { evaluateCommand } from "./evaluate-command.ts";
import { explainCommand } from "./explain/explain-command.ts";
import { gapsCommand } from "./gaps-command.ts";
import { keysCommand } from "./keys/keys-command.ts";
import type { CommandLanguage } from "./language/command-language.ts";
import { navigateCommand } from "./navigate-command.ts";
import { newCommand } from "./new/new-command.ts";
import { packCommand } from "./pack/pack-command.ts";
import { visible } from "./page/visible.ts";
import { publishCommand } from "./publish/publish-command.ts";
import { signCommand } from "./sign/sign-command.ts";
import { surveyCommand } from "./survey-command.ts";
import { takeOverCommand } from "./take-over/take-over-command.ts";
import { translationsCommand } from "./translations/translations-command.ts";
import { helpIn } from "./typed/help.ts";
import { parseTyped } from "./typed/parse-typed.ts";
import { requestOf } from "./typed/request-of.ts";
import { unpackCommand } from "./unpack/unpack-command.ts";
import { verifyBasisCommand } from "./verify-basis-command.ts";

const commands: Readonly<Record<CommandName, Command>> = {
  navigate: navigateCommand,
  evaluate: evaluateCommand,
  coverage: coverageCommand,
  gaps: gapsCommand,
  compare: compareCommand,
  check: checkCommand,
  survey: surveyCommand,
  "verify-basis": verifyBasisCommand,
  new: newCommand,
  "take-over": takeOverCommand,
  translations: translationsCommand,
  keys: keysCommand,
  sign: signCommand,
  confirm: confirmCommand,
  publish: publishCommand,
  pack: packCommand,
  unpack: unpackCommand,
  conformance: conformanceCommand,
  explain: explainCommand,
};

/** 0: answered. 1: the input has errors. 2: wrong usage. */
export type ExitCode = 0 | 1 | 2;

/** Runs what was typed after `civic`. Nothing leaves the process but what the effects write. */
export async function runCommand(
  args: readonly string[],
  effects: Effects,
  language: CommandLanguage,
): Promise<ExitCode> {
  try {
    const { values, positionals } = parseTyped(args, language);
    if (values.help || positionals[0] === "help") {
      effects.write(`${helpIn(language)}\n`);
      return 0;
    }
    if (values.version) {
      effects.write(`${effects.version()}\n`);
      return 0;
    }
    const name = nameOf(positionals, language);
    const typed = { name, values, inputs: positionals.slice(1) };
    const answer = await commands[name].run(requestOf(commands[name], typed, { effects, language }));
    const said = values.json ? JSON.stringify(answer.json, null, 2) : visible(answer.text, effects.coloured);
    effects.write(`${said}\n`);
    if (answer.problems.length > 0) effects.warn(`${visible(problemsIn(answer, language).join("\n"))}\n`);
    return answer.problems.length > 0 ? 1 : 0;
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    const hint = error.reason === "usage" ? `\n${language.own.usage.see}` : "";
    effects.warn(`${visible(error.message)}${hint}\n`);
    return error.reason === "usage" ? 2 : 1;
  }
}

/** Most problems that are written one by one; a folder with more of them is mended in rounds. */
const mostProblems = 1000;

function problemsIn({ problems }: Answer, { own }: CommandLanguage): readonly string[] {
  if (problems.length <= mostProblems) return problems;
  return [...problems.slice(0, mostProblems), own.output.more(problems.length - mostProblems)];
}

function nameOf([typed]: readonly string[], { own }: CommandLanguage): CommandName {
  const name = commandNames.find((each) => each === typed);
  if (name) return name;
  const said = typed === undefined ? own.usage.noCommand : own.usage.unknownCommand(typed);
  throw new CommandError("usage", `${said} ${own.usage.oneOf(commandNames.join(", "))}`);
}
