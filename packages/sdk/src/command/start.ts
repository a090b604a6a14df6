import { loadCommandLanguage, loadCommandWords } from "./language/command-language.ts";
import { wantedLanguage, wantedSheet } from "./language/wanted-language.ts";
import { outputFailure } from "./output-failure.ts";
import { runCommand } from "./run-command.ts";
import { systemTerminal } from "./terminal.ts";

const { argv, env, stdout, stderr } = process;
const args = argv.slice(2);
const tag = wantedLanguage(args, env);
const own = await loadCommandWords(tag);

stdout.on("error", (error) => {
  const { code, said } = outputFailure(error, own);
  stderr.write(said);
  process.exitCode = code ?? process.exitCode;
});
// Nobody is left to tell.
stderr.on("error", () => {});

const terminal = systemTerminal(own);
process.exitCode = await runCommand(args, terminal, async () => {
  const [{ systemEffects }, language] = await Promise.all([
    import("./system-effects.ts"),
    loadCommandLanguage(tag, wantedSheet(args)),
  ]);
  return { effects: systemEffects(terminal), language };
});
