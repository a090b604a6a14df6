import { parseArgs } from "node:util";
import { report } from "./report.ts";
import { assessRepository, thisRepository } from "./repository.ts";

// Compares today's JSON Schemas with the last released ones. Ends with 1 when something is to be done first, with 2
// when it cannot tell. --all also lists what hurts nobody.
try {
  const { values: options } = parseArgs({
    options: {
      all: { type: "boolean", default: false },
      repository: { type: "string", default: thisRepository },
    },
  });
  const assessment = await assessRepository(options.repository);
  const nothing = "Nothing is released yet: nothing to compare with.\n";
  process.stdout.write(assessment === undefined ? nothing : report(assessment, options));
  process.exitCode = assessment !== undefined && assessment.todo.length > 0 ? 1 : 0;
} catch (problem) {
  process.stderr.write(`${problem instanceof Error ? problem.message : String(problem)}\n`);
  process.exitCode = 2;
}
