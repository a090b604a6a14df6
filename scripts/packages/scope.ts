import { languageTags } from "@civic/schema/languages";
import { root } from "../processes.ts";
import { type Manifest, publishedFolders, readManifest, type Target } from "./published.ts";

/** The scope that the packages have in this repository, in every import and every text. */
const scopeHere = "@civic";

/** The scope that the packages are published under: `config.scope` in the package.json of the root, and nowhere else. */
export function publishedScope(): string {
  const { config } = readManifest(root) as unknown as { config: { scope: string } };
  return config.scope;
}

/** A text of a package (code, declarations, README) with the names that the packages have under another scope. */
export function rescopedText(text: string, scope: string): string {
  const names = publishedFolders.map((folder) => folder.slice("packages/".length)).join("|");
  return text.replace(new RegExp(`${scopeHere}/(${names})(?![a-z0-9_-])`, "g"), `${scope}/$1`);
}

/** The manifest that is published: under its scope, and without what only this repository can use. */
export function publishedManifest(manifest: Manifest, scope: string): Manifest {
  if (!/^@[a-z0-9][a-z0-9._-]*$/.test(scope)) throw new Error(`"${scope}" is not a scope of npm packages.`);
  const { scripts: _, devDependencies: __, ...rest } = manifest;
  const published = { ...rest, exports: eachLanguage(manifest.exports) };
  const text = JSON.stringify(published, (key, value) => (key === "source" ? undefined : value));
  return JSON.parse(rescopedText(text, scope)) as Manifest;
}

/** `exports` with an entry for each language where a pattern of code stands for them all, so that tools see each. */
function eachLanguage(exports: Manifest["exports"]): Manifest["exports"] {
  const entries = Object.entries(exports).flatMap(([key, target]): [string, Target][] =>
    typeof target === "string" || !key.includes("*")
      ? [[key, target]]
      : languageTags.map((tag) => JSON.parse(JSON.stringify([key, target]).replaceAll("*", tag))),
  );
  return Object.fromEntries(entries);
}
