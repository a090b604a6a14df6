import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Application, type JSONOutput, LogLevel, normalizePath, OptionDefaults } from "typedoc";
import { root } from "../processes.ts";

/** A name that an entry exports. */
export interface Exported {
  readonly name: string;
  /** The file that the entry takes it from, as it names it: `./resources/records.ts`; nothing where it is its own. */
  readonly from: string | undefined;
  readonly declaration: JSONOutput.DeclarationReflection;
}

/** What a program can import. */
export interface Entry {
  /** `@civic/sdk/mirror` */
  readonly name: string;
  readonly comment: JSONOutput.Comment | undefined;
  readonly exports: readonly Exported[];
}

/** Sources of the entries by the end of their names, in the order in which they are told of. */
const sources = {
  "": "packages/sdk/src/index.ts",
  "/mirror": "packages/sdk/src/mirror/mirror.ts",
  "/testing": "packages/sdk/src/testing/testing.ts",
};

/**
 * Reads the public names of the client from its sources.
 *
 * @throws {Error} where they cannot be read, or a docstring has a link or a tag that leads nowhere.
 */
export async function readClient(): Promise<readonly Entry[]> {
  const app = await Application.bootstrap({
    entryPoints: Object.values(sources).map((file) => join(root, file)),
    tsconfig: join(root, "packages/sdk/tsconfig.json"),
    basePath: root,
    // The stage "types" has checked them.
    skipErrorChecking: true,
    // Only to tell entries apart: no link leads to a source.
    disableGit: true,
    sourceLinkTemplate: "{path}",
    sort: ["source-order"],
    // Of lists in the model: the generator of its types writes these two.
    blockTags: [...OptionDefaults.blockTags, "@minItems", "@maxItems"],
    preservedTypeAnnotationTags: ["@throws"],
    logLevel: LogLevel.Warn,
  });
  const project = await app.convert();
  if (project === undefined || app.logger.hasErrors() || app.logger.hasWarnings())
    throw new Error("The sources of the client cannot be made into a reference.");
  const { children: modules = [] } = app.serializer.projectToObject(project, normalizePath(root));
  return Object.entries(sources).map(([end, file]) => {
    const module = modules.find((each) => each.sources?.[0]?.fileName === file);
    if (module === undefined) throw new Error(`${file} is not among what was read.`);
    const origins = originsIn(readFileSync(join(root, file), "utf8"));
    const exports = (module.children ?? []).map((declaration) => {
      return { name: declaration.name, from: origins.get(declaration.name), declaration };
    });
    return { name: `@civic/sdk${end}`, comment: module.comment, exports };
  });
}

/** Which file each name comes from that an entry passes on. */
function originsIn(text: string): ReadonlyMap<string, string> {
  const lists = [...text.matchAll(/^export (?:type )?\{([^}]*)\} from "([^"]+)";$/gm)];
  return new Map(
    lists.flatMap(([, names = "", file = ""]) =>
      names.split(",").map((name) => [name.replace("type ", "").trim(), file] as const),
    ),
  );
}
