import type { Config } from "../config/config.ts";

/** 0: done. 1: it could not be done, or what was looked at is not as it must be. 2: what was typed is no command. */
export type ExitCode = 0 | 1 | 2;

/** What a command does to the world outside it. */
export interface Effects {
  /**
   * The settings of the node, from the environment.
   *
   * @throws {CannotStart} naming every one that cannot be used.
   */
  readonly config: () => Config;
  /** Writes to the standard output; resolves once more may be written. */
  readonly write: (text: string) => Promise<void>;
  /** Writes a remark for a person, beside what is written to the standard output. */
  readonly remark: (text: string) => void;
  readonly now: () => Date;
  readonly randomBytes: (count: number) => Buffer;
}

/** What was typed after the name of a command, checked against its declaration. */
export interface Typed {
  /** What stands without a name, in its order: as much as the command declares. */
  readonly inputs: readonly string[];
  /** Values of options by their names. */
  readonly values: Readonly<Record<string, string>>;
  /** Options that take no value and were given. */
  readonly switches: ReadonlySet<string>;
}

/** An option of a command. */
export interface CommandOption {
  /** What its value is called in the help; absent where it takes none. */
  readonly value?: string;
  readonly needed?: boolean;
  /** What it means, in one sentence. */
  readonly summary: string;
}

/** One command of a node's program. */
export interface Command {
  /** What it does, in one sentence. */
  readonly summary: string;
  /** What stands after its name, by the words of the help; all of it is needed. */
  readonly inputs?: readonly string[];
  readonly options?: Readonly<Record<string, CommandOption>>;
  /** What else is to be known, in whole sentences. */
  readonly notes?: readonly string[];
  /** What is said, in one sentence, where it could not be done; why follows. */
  readonly failure: string;
  /** What may be typed after `civic-node`. */
  readonly examples: readonly string[];
  /**
   * @throws {CannotStart} for whatever its operator can mend: the process ends with 1.
   * @throws {UsageError} where a value cannot be used: it ends with 2.
   */
  readonly run: (typed: Typed, effects: Effects) => Promise<ExitCode>;
}
