import { checkCommand } from "../check/check-command.ts";
import type { Answer, Command, Request } from "../command.ts";
import { CommandError } from "../command-error.ts";
import { readingSoon } from "../input/read-json.ts";

/** Checks a folder of records, and again each time that something in it changes, until it is ended. */
export const watchCommand: Command = {
  inputs: { least: 1, most: 1 },
  options: { today: "optional" },
  async run(request) {
    const { inputs, effects, page, language, say } = request;
    const [folder = ""] = inputs;
    const own = language.own.watch;
    let isFirst = true;
    await readingSoon(folder, language, async () => {
      for await (const _change of effects.changesIn(folder)) {
        say(isFirst ? await checked(request) : await checkedAgain(request));
        if (isFirst) say(page.faint(own.watching(folder)));
        isFirst = false;
      }
    });
    return { text: own.ended, json: null, problems: [] };
  },
};

/** The same. A folder that cannot be checked just now, as while it is replaced, is said, and watched on. */
async function checkedAgain(request: Request): Promise<string> {
  try {
    return await checked(request);
  } catch (error) {
    if (error instanceof CommandError) return error.message;
    throw error;
  }
}

/** The first lines of a check, and what is wrong. */
async function checked(request: Request): Promise<string> {
  const { page, language } = request;
  const answer: Answer = await checkCommand.run(request);
  const [title = "", counts = ""] = answer.text.split("\n");
  const shown = answer.problems.slice(0, mostShown);
  const rest = answer.problems.length - shown.length;
  return [
    "",
    title,
    counts,
    ...shown.map((problem) => page.bad(problem)),
    ...(rest > 0 ? [language.own.output.more(rest)] : []),
  ].join("\n");
}

/** Most errors that are shown at a time. */
const mostShown = 20;
