import { codelists, recordKinds } from "@civic/schema";
import { languageTags } from "@civic/schema/languages";
import type { Command } from "../command.ts";
import { CommandError } from "../command-error.ts";
import { type CommandName, commandNames } from "../command-name.ts";
import { options } from "../typed/parse-typed.ts";
import { shellScript, shells } from "./shell-script.ts";

/** Prints what a shell needs to complete commands, options and first words, made from the commands themselves. */
export function completionCommand(load: (name: CommandName) => Promise<Command>): Command {
  return {
    inputs: { least: 1, most: 1 },
    options: {},
    async run({ inputs: [typed = ""], language }) {
      const { usage, commands } = language.own;
      const shell = shells.find((each) => each === typed);
      if (shell === undefined)
        throw new CommandError("usage", `${usage.noShell(typed)} ${usage.oneOf(shells.join(", "))}`);
      const all = new Map(
        await Promise.all(commandNames.map(async (name) => [name, await load(name)] as const)),
      );
      const text = shellScript(shell, {
        optionsOf: (name) => Object.keys(all.get(name)?.options ?? {}),
        summaryOf: (name) => commands[name].summary,
        isSwitch: (name) =>
          Object.entries(options).some(([each, { type }]) => each === name && type === "boolean"),
        languages: languageTags,
        firstOf: {
          new: recordKinds,
          explain: [...recordKinds, ...Object.keys(codelists)],
          keys: ["create", "show", "rotate", "revoke"],
          completion: shells,
        },
      });
      return { text, json: { shell, script: text }, problems: [] };
    },
  };
}
