import { type CommandName, commandNames } from "../command-name.ts";

/** What a shell completes with. */
export interface Completed {
  /** Options of a command beside those of all. */
  readonly optionsOf: (name: CommandName) => readonly string[];
  /** What help says of a command in one line. */
  readonly summaryOf: (name: CommandName) => string;
  /** Options that take no value. */
  readonly isSwitch: (option: string) => boolean;
  readonly languages: readonly string[];
  /** What stands first after the name of some commands. */
  readonly firstOf: Readonly<Partial<Record<CommandName, readonly string[]>>>;
}

/** Shells for which there is a script. */
export const shells = ["bash", "zsh"] as const;

/** A script of a shell that completes what is typed after `civic`; files stand wherever no word of the command does. */
export function shellScript(shell: (typeof shells)[number], completed: Completed): string {
  return shell === "bash" ? bashScript(completed) : zshScript(completed);
}

function optionsOf(name: CommandName, completed: Completed): readonly string[] {
  return [...completed.optionsOf(name), "lang", "help"].map((option) => `--${option}`);
}

function bashScript(completed: Completed): string {
  const cases = commandNames.map((name) => {
    const first = completed.firstOf[name]?.join(" ") ?? "";
    return `    ${name}) options="${optionsOf(name, completed).join(" ")}"; first="${first}" ;;`;
  });
  return `# Completion of civic for bash: source <(civic completion bash)
_civic() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} options= first=
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${commandNames.join(" ")} help --help --version" -- "$word"))
    return
  fi
  case \${COMP_WORDS[1]} in
${cases.join("\n")}
    help) options=--lang; first="${commandNames.join(" ")}" ;;
  esac
  case $before in
    --lang|--sheet) COMPREPLY=($(compgen -W "${completed.languages.join(" ")}" -- "$word")); return ;;
    --format) COMPREPLY=($(compgen -W "text json github junit" -- "$word")); return ;;
  esac
  case $word in
    -*) COMPREPLY=($(compgen -W "$options" -- "$word")) ;;
    *) if [ "$COMP_CWORD" -eq 2 ] && [ -n "$first" ]; then COMPREPLY=($(compgen -W "$first" -- "$word")); fi ;;
  esac
}
complete -o default -o bashdefault -F _civic civic
`;
}

function zshScript(completed: Completed): string {
  const described = commandNames.map((name) => `    ${quoted(`${name}:${completed.summaryOf(name)}`)}`);
  const cases = commandNames.map((name) => {
    const first = completed.firstOf[name];
    const options = optionsOf(name, completed).map((option) => quoted(spec(option, completed)));
    const place = first === undefined ? [] : [quoted(`2: :(${first.join(" ")})`)];
    return `    ${name}) _arguments ${[...options, ...place, quoted("*:file:_files")].join(" ")} ;;`;
  });
  return `#compdef civic
# Completion of civic for zsh: source <(civic completion zsh)
_civic() {
  local -a commands
  commands=(
${described.join("\n")}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  case $words[2] in
${cases.join("\n")}
    *) _files ;;
  esac
}
compdef _civic civic
`;
}

function spec(option: string, { isSwitch, languages }: Completed): string {
  if (isSwitch(option.slice(2))) return option;
  if (option === "--lang" || option === "--sheet") return `${option}: :(${languages.join(" ")})`;
  return option === "--format" ? `${option}: :(text json github junit)` : `${option}:value:_files`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
