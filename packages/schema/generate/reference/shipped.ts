import { posix } from "node:path";

/** Where the files of the repository stand that the package does not hold. */
const repository = "https://github.com/civic-exchange/civic/blob/main/";

/** Folder of the reference in the repository. */
const folder = "docs/reference";

/**
 * The reference as it goes with the package, by paths below `generated/`: the same pages, from which a link to a file that
 * stays behind leads to the repository.
 */
export function shippedReference(pages: ReadonlyMap<string, string>): [path: string, text: string][] {
  return [...pages].map(([path, text]) => {
    const at = posix.join(folder, posix.dirname(path));
    const shipped = text.replaceAll(/\]\((\.\.\/[^)\s]+)\)/g, (link, target: string) => {
      const file = posix.join(at, target);
      return file.startsWith(`${folder}/`) ? link : `](${repository}${file})`;
    });
    return [`reference/${path}`, shipped];
  });
}
