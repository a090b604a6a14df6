/** The commands, in the order in which help lists them. */
export const commandNames = [
  "navigate",
  "evaluate",
  "coverage",
  "gaps",
  "compare",
  "check",
  "survey",
  "verify-basis",
  "new",
  "take-over",
  "translations",
  "keys",
  "sign",
  "confirm",
  "publish",
  "pack",
  "unpack",
  "conformance",
  "explain",
] as const;

/** The name of a command, typed after `civic`. */
export type CommandName = (typeof commandNames)[number];
