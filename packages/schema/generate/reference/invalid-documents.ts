import { existsSync, readdirSync } from "node:fs";
import { resolve } from "node:path";
import { repositoryFile } from "./addresses.ts";
import { code, link, type PagePath } from "./markdown.ts";

const folder = "conformance/invalid";
const root = resolve(import.meta.dirname, "../../../..", folder);

/** The conformance documents that end in one finding, as files of the repository, in the order of their names. */
function invalidDocuments(finding: string): string[] {
  const files = existsSync(resolve(root, finding)) ? readdirSync(resolve(root, finding)) : [];
  return files
    .filter((file) => file.endsWith(".json"))
    .sort()
    .map((file) => `${folder}/${finding}/${file}`);
}

/** A line that links to them; nothing where there is none. */
export function invalidDocumentsLine(finding: string, from: PagePath): string {
  const links = invalidDocuments(finding).map((file) =>
    link(code(file.slice(file.lastIndexOf("/") + 1)), from, repositoryFile(file)),
  );
  if (links.length === 0) return "";
  return `${links.length === 1 ? "Invalid document" : "Invalid documents"}: ${links.join(", ")}.`;
}
