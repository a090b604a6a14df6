import type { Answer, Command, OptionName, Request } from "../command.ts";
import { CommandError } from "../command-error.ts";
import type { CommandLanguage } from "../language/command-language.ts";
import { createKey } from "./create-key.ts";
import { revokeKey } from "./revoke-key.ts";
import { rotateKey } from "./rotate-key.ts";
import { showKeys } from "./show-keys.ts";

/** One thing that is done with keys. */
interface Action {
  /** Files or thumbprints after its name. */
  readonly most: 0 | 1 | 100;
  readonly needed: readonly OptionName[];
  readonly taken: readonly OptionName[];
  readonly run: (request: Request) => Promise<Answer>;
}

const actions: Readonly<Record<string, Action>> = {
  create: { most: 0, needed: ["publisher"], taken: ["publisher", "out"], run: createKey },
  show: { most: 100, needed: [], taken: ["anchor"], run: showKeys },
  rotate: { most: 1, needed: [], taken: ["out"], run: rotateKey },
  revoke: { most: 1, needed: ["key"], taken: ["key", "out"], run: revokeKey },
};

const given = ["publisher", "out", "anchor", "key"] as const;

/** Makes, shows, renews and revokes the keys by which a publisher signs. */
export const keysCommand: Command = {
  inputs: { least: 1, most: 101 },
  options: { publisher: "optional", out: "optional", anchor: "optional", key: "optional", json: "optional" },
  run(request) {
    const { inputs, language } = request;
    const { usage, commands } = language.own;
    const [name = "", ...files] = inputs;
    const action = Object.hasOwn(actions, name) ? actions[name] : undefined;
    const isRight = files.length <= (action?.most ?? 0) && (files.length > 0 || action?.most === 0);
    if (action === undefined || !isRight) throw refused(usage.expected(commands.keys.inputs), language);
    for (const option of given) {
      const typed = `--${option}`;
      if (request[option] !== undefined && !action.taken.includes(option))
        throw refused(usage.notHere(typed), language);
      if (request[option] === undefined && action.needed.includes(option))
        throw refused(usage.missing(typed), language);
    }
    return action.run({ ...request, inputs: files });
  },
};

function refused(said: string, { own }: CommandLanguage): CommandError {
  return new CommandError("usage", `${said} ${own.usage.of(own.commands.keys.usage)}`);
}
