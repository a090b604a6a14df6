import "./node-version.ts";
import { checkGraph } from "./graph/findings.ts";
import { readSourceFiles } from "./graph/source-files.ts";
import { root } from "./processes.ts";

const { modules, imports, findings } = checkGraph(readSourceFiles(root));
for (const { rule, message } of findings) console.error(`${rule}: ${message}`);
console.log(`${modules} modules, ${imports} imports, ${findings.length} findings`);
process.exitCode = findings.length > 0 || modules === 0 ? 1 : 0;
