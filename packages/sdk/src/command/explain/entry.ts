import type { Effects } from "../command.ts";
import type { CommandLanguage } from "../language/command-language.ts";

/** What the reference tells of one name. */
export interface Entry {
  readonly what: "kind" | "part" | "field" | "list" | "code" | "finding" | "rule";
  /** The name in full: `need/psychological-support`, `service/needs`, `missing-property`. */
  readonly name: string;
  /** What it is called, in words. */
  readonly title: string;
  readonly lines: readonly string[];
  /** The page of the reference, with its place there. */
  readonly docs: string;
}

/** What an entry is made with. */
export interface Around {
  readonly effects: Pick<Effects, "schemaOf" | "referencePage">;
  readonly language: CommandLanguage;
}
