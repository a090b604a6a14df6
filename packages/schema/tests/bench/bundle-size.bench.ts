import { gzipSync } from "node:zlib";
import { bundled, whoHelps } from "./bundle.ts";
import { figureLine, goalLine } from "./goals.ts";

// What a page downloads, of the package as it was last built.
const largest = "compensation-scheme";

const bundles = [
  {
    // 16 of these are the structure of the model; each of its 170 rules on one record weighs some 130 bytes, and those
    // that read words (names of persons, lengths of time in five languages) more.
    name: "any record, with every rule",
    ceiling: 56,
    contents: `import { validateRecord } from "@civic/schema/validation";
      console.log(validateRecord(globalThis.document));`,
  },
  {
    name: "bare verdict on one kind",
    ceiling: 20,
    contents: `import { hasRecordStructure } from "@civic/schema/validation";
      console.log(hasRecordStructure(globalThis.document, "${largest}"));`,
  },
  {
    name: "one kind, through the entry for browsers",
    ceiling: 14,
    contents: `import { structureValidator } from "@civic/schema/browser";
      import schema from "@civic/schema/structure/${largest}.json";
      console.log(structureValidator(schema)(globalThis.document));`,
  },
  {
    name: "any record, through the entry for browsers",
    ceiling: 16,
    contents: `import { structureValidator } from "@civic/schema/browser";
      import schema from "@civic/schema/structure/record.json";
      console.log(structureValidator(schema)(globalThis.document));`,
  },
  {
    name: "who helps, from records at hand: evaluate and navigate",
    ceiling: 35,
    contents: whoHelps,
  },
  {
    name: "one code list and types",
    ceiling: 3,
    contents: `import { phase } from "@civic/schema/codelists";
      import type { Service } from "@civic/schema/types";
      const phases: Service["phases"] = phase.concepts.map((concept) => concept.code);
      console.log(phases);`,
  },
  {
    // Grows with every code; whoever counts bytes takes the lists by name.
    name: "all code lists, with definitions and mappings, and types",
    contents: `import { codelists } from "@civic/schema/codelists";
      console.log(Object.keys(codelists));`,
  },
];

console.log("bundles, minified and compressed with gzip");
for (const { name, ceiling, contents } of bundles) {
  const figure = gzipSync(await bundled(contents), { level: 9 }).length / 1000;
  const measured = { name, figure, unit: "kB" };
  console.log(ceiling === undefined ? figureLine(measured) : goalLine({ ...measured, ceiling }));
  if (ceiling !== undefined && figure > ceiling) process.exitCode = 1;
}
