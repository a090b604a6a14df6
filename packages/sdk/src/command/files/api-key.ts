import type { Request } from "../command.ts";
import { CommandError } from "../command-error.ts";
import { reading, readingSoon } from "../input/read-json.ts";
import { inShell } from "../page/in-shell.ts";

/** Far more than a key has. */
const keyLimit = 4096;

/** Printable ASCII: what a header can carry (RFC 6750, 2.1, and more). */
const keyForm = /^[\x21-\x7e]{1,1024}$/;

/**
 * The API key in a file that its owner alone may read, or in the standard input (`-`): a command line is seen by everybody
 * on the machine. Rejects with a {@link CommandError} where there is none.
 */
export async function readApiKey(path: string, request: Request): Promise<string> {
  const { effects, language } = request;
  const own = language.own.publish;
  const shown = path === "-" ? own.standardInput : path;
  const bytes =
    path === "-"
      ? await readingSoon(shown, language, () => effects.readStandardInput(keyLimit))
      : inFile(path, request);
  const key = bytes && new TextDecoder().decode(bytes).trim();
  if (key !== undefined && keyForm.test(key)) return key;
  throw new CommandError("input", `${shown}: ${own.noApiKey}`);
}

/** Where the environment may hold the key. */
const variable = "CIVIC_API_KEY";

/**
 * The API key: of `--api-key`, else of the environment, else asked for at the terminal. Rejects with a {@link CommandError}
 * where it is needed and there is none.
 */
export async function findApiKey(
  request: Request,
  { isNeeded }: { readonly isNeeded: boolean },
): Promise<string | undefined> {
  const { apiKey, effects, language } = request;
  if (apiKey !== undefined) return readApiKey(apiKey, request);
  const found = effects.environment(variable);
  const { publish, publishSet } = language.own;
  if (found !== undefined && found !== "") return checked(found.trim(), variable, publish.noApiKey);
  if (!isNeeded) return undefined;
  if (effects.prompt === undefined) throw new CommandError("usage", publishSet.noTerminal);
  const typed = await effects.prompt(`${publishSet.askKey} `, { isSecret: true });
  return checked(typed.trim(), publishSet.askKey.replace(/:$/, ""), publish.noApiKey);
}

function checked(key: string, from: string, refusal: string): string {
  if (keyForm.test(key)) return key;
  throw new CommandError("input", `${from}: ${refusal}`);
}

function inFile(path: string, { effects, language }: Request): Uint8Array | undefined {
  const read = reading(path, language, () => effects.readPrivate(path, keyLimit));
  const { files, publish } = language.own;
  if (read.type === "not-regular") throw new CommandError("input", `${path}: ${files.notRegular}.`);
  if (read.type === "exposed") {
    const said = publish.apiKeyExposed(read.mode, `chmod 600 ${inShell(path)}`);
    throw new CommandError("input", `${path}: ${said}`);
  }
  return read.type === "bytes" ? read.bytes : undefined;
}
