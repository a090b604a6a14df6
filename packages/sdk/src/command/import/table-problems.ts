import type { TableFault } from "@civic/schema/interop";
import type { CommandLanguage } from "../language/command-language.ts";

type Faulty = TableFault & { readonly file: string };

/** In words, why tables cannot be read. */
export function tableProblems(
  faults: readonly Faulty[],
  { folder, language }: { readonly folder?: string; readonly language: CommandLanguage },
): readonly string[] {
  const { tableFaults } = language.own.interop;
  return faults.map(({ file, code, line, column = "" }) => {
    const path = folder === undefined ? file : `${folder}/${file}`;
    return `${path}:${line}: ${tableFaults[code](column)}`;
  });
}
