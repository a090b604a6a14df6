import { join } from "node:path";
import ts from "typescript";
import { root } from "../processes.ts";

/** An error of the type check: the file from the root of the repository, and the code of TypeScript. */
export interface TypeError {
  readonly file: string;
  readonly code: number;
}

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2023,
  lib: ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  customConditions: ["source"],
  jsx: ts.JsxEmit.ReactJSX,
  strict: true,
  exactOptionalPropertyTypes: true,
  allowImportingTsExtensions: true,
  resolveJsonModule: true,
  skipLibCheck: true,
  noEmit: true,
  // Styles are the bundler's.
  noUncheckedSideEffectImports: false,
  types: ["node"],
};

const parsed = new Map<string, ts.SourceFile>();

/** A file is parsed once for all programs that see the same text in it. */
function sourceFile(path: string, text: string, target: ts.ScriptTarget | ts.CreateSourceFileOptions) {
  const known = parsed.get(path);
  if (known?.text === text) return known;
  const made = ts.createSourceFile(path, text, target);
  parsed.set(path, made);
  return made;
}

/** Checks the types of some files as if others had the texts given, whether they exist or not. */
export function typeErrors(
  files: readonly string[],
  texts: ReadonlyMap<string, string>,
): readonly TypeError[] {
  const overlaid = new Map([...texts].map(([file, text]) => [join(root, file), text]));
  const host = ts.createCompilerHost(options);
  const [exists, read] = [host.fileExists.bind(host), host.readFile.bind(host)];
  host.fileExists = (path) => overlaid.has(path) || exists(path);
  host.readFile = (path) => overlaid.get(path) ?? read(path);
  host.getSourceFile = (path, languageVersion) => {
    const text = host.readFile(path);
    return text === undefined ? undefined : sourceFile(path, text, languageVersion);
  };
  const paths = files.map((file) => join(root, file));
  const program = ts.createProgram(paths, options, host);
  return paths.flatMap((path, index) =>
    program.getSemanticDiagnostics(program.getSourceFile(path)).map(({ code }) => ({
      file: files[index] ?? "",
      code,
    })),
  );
}
