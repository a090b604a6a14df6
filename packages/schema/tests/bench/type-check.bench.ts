import { execFileSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { goalLine } from "./goals.ts";
import { medianTimes } from "./rounds.ts";

// How long the compiler takes over a project of one line that imports the package as built, against one that imports
// nothing, each a process of its own. Libraries are not checked, as `tsc --init` sets it.
const rounds = 7;
const packageRoot = resolve(import.meta.dirname, "../..");
const require = createRequire(import.meta.url);
const compiler = join(dirname(require.resolve("@typescript/native/package.json")), "bin/tsc");

const programs = {
  nothing: "export const n = 1;",
  types: 'import type { Service } from "@civic/schema/types"; export const n = (s: Service) => s.needs;',
  browser:
    'import { structureValidator } from "@civic/schema/browser"; export const n = structureValidator({});',
  main: 'import { type Service, validateRecord } from "@civic/schema"; export const n = (s: Service) => validateRecord(s);',
  zod: 'import type * as z from "zod"; export const n = (s: z.ZodType<1>) => s.safeParse(1);',
};

if (!existsSync(join(packageRoot, "dist/index.d.ts")))
  throw new Error("build the package first: npm run build");
const folder = realpathSync(mkdtempSync(join(tmpdir(), "civic-type-check-")));
try {
  install();
  const times = medianTimes(
    {
      nothing: () => check("nothing"),
      types: () => check("types"),
      browser: () => check("browser"),
      main: () => check("main"),
      zod: () => check("zod"),
    },
    rounds,
  );
  console.log(
    `tsc of a project that imports nothing: ${times.nothing.toFixed(0)} ms, median of ${rounds} rounds`,
  );
  for (const name of ["types", "browser", "main"] as const) report(name, times[name] / times.nothing);
  console.log(`  zod alone, for comparison: ${(times.zod / times.nothing).toFixed(2)} ×`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** What npm would install of the package, and one project for each program. */
function install(): void {
  const installed = join(folder, "node_modules/@civic/schema");
  mkdirSync(installed, { recursive: true });
  for (const part of ["dist", "generated", "package.json"]) {
    cpSync(join(packageRoot, part), join(installed, part), { recursive: true });
  }
  symlinkSync(dirname(require.resolve("zod/package.json")), join(folder, "node_modules/zod"), "junction");
  const compilerOptions = {
    target: "ES2022",
    lib: ["ES2022", "DOM"],
    module: "NodeNext",
    strict: true,
    skipLibCheck: true,
    noEmit: true,
    types: [],
  };
  for (const [name, program] of Object.entries(programs)) {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, "package.json"), JSON.stringify({ type: "module", private: true }));
    writeFileSync(join(folder, name, "tsconfig.json"), JSON.stringify({ compilerOptions }));
    writeFileSync(join(folder, name, "program.ts"), program);
  }
}

function check(name: keyof typeof programs): void {
  execFileSync(process.execPath, [compiler, "-p", join(folder, name)], { stdio: "inherit" });
}

function report(program: keyof typeof programs, figure: number): void {
  const name = `importing @civic/schema${program === "main" ? "" : `/${program}`}`;
  console.log(goalLine({ name, figure, ceiling: 1.15, unit: "×" }));
  if (figure > 1.15) process.exitCode = 1;
}
