import { type ReadMapping, readForeignJson } from "@civic/schema/interop";
import type { Request } from "../command.ts";
import { CommandError } from "../command-error.ts";
import { readForeignFile } from "./read-foreign-file.ts";

/** The mapping in a file. Throws a {@link CommandError} that names each place where it is none. */
export function mappingIn<Mapping>(
  path: string,
  request: Request,
  read: (document: unknown) => ReadMapping<Mapping>,
): Mapping {
  const found = read(readForeignFile(path, request, readForeignJson));
  if ("mapping" in found) return found.mapping;
  const { interop } = request.language.own;
  const said = found.faults.map(
    ({ pointer, code, expected }) =>
      `${path}#${pointer}: ${interop.mappingFaults[code]} ${interop.expected(expected)}`,
  );
  throw new CommandError("input", said.join("\n"));
}
