import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { CannotStart } from "../cannot-start.ts";
import type { Command, Typed } from "./command.ts";
import { commands } from "./commands.ts";
import { runCommand } from "./run-command.ts";

interface Ending {
  readonly code: number;
  readonly said: string;
  readonly remarked: string;
}

const done: Typed[] = [];

const table: Readonly<Record<string, Command>> = {
  verify: {
    summary: "Looks.",
    failure: "It cannot be looked at.",
    examples: ["verify"],
    run: async () => {
      throw new CannotStart("There is no store.");
    },
  },
  "keys create": {
    summary: "Makes a key.",
    failure: "No key was made.",
    inputs: ["file"],
    options: {
      name: { value: "name", needed: true, summary: "What it is called." },
      expires: { value: "day", summary: "Its last day." },
      force: { summary: "In any case." },
    },
    examples: ["keys create a.json --name desk"],
    run: async (typed) => {
      done.push(typed);
      return 0;
    },
  },
  "keys list": {
    summary: "Lists keys.",
    failure: "The keys cannot be listed.",
    examples: ["keys list"],
    run: async () => 1,
  },
};

async function typed(line: string, among = table): Promise<Ending> {
  let said = "";
  let remarked = "";
  const code = await runCommand(line.split(" "), among, {
    config: () => {
      throw new Error("not asked for");
    },
    write: async (text) => {
      said += text;
    },
    remark: (text) => {
      remarked += text;
    },
    now: () => new Date(0),
    randomBytes: (count) => Buffer.alloc(count),
  });
  return { code, said, remarked };
}

test("a command gets what was typed after its name", async () => {
  expect(await typed("keys create a.json --expires=2027-06-30 --name desk --force")).toEqual({
    code: 0,
    said: "",
    remarked: "",
  });
  expect(done.pop()).toEqual({
    inputs: ["a.json"],
    values: { expires: "2027-06-30", name: "desk" },
    switches: new Set(["force"]),
  });
  expect(await typed("keys list")).toMatchObject({ code: 1 });
});

test("what its operator can mend is said without a stack trace, and the process ends with 1", async () => {
  expect(await typed("verify")).toEqual({
    code: 1,
    said: "",
    remarked: "It cannot be looked at.\nThere is no store.\n",
  });
});

describe("what is no command ends with 2, changes nothing, and is told what was meant", () => {
  test.each([
    ["verfy", "There is no command verfy. Did you mean verify?"],
    ["kyes create", "There is no command kyes. Did you mean keys create?"],
    ["kyes", "There is no command kyes. Did you mean keys?"],
    ["hepl", "There is no command hepl. Did you mean help?"],
    ["keys", "After keys comes create or list."],
    ["keys revise", "There is no command keys revise. After keys comes create or list."],
    ["constructor", "There is no command constructor."],
    ["--port 80", "Without a command the node starts; its settings come from the environment."],
    ["keys create a --nmae desk", "There is no option --nmae. Did you mean --name?"],
    ["keys create a --name desk --colour red", "There is no option --colour.\n"],
    ["keys create a -n desk", "There is no option -n."],
    ["keys create a --__proto__ desk", "There is no option --__proto__."],
    ["keys create a", "--name <name> is missing."],
    ["keys create a --name", "--name needs a value: --name <name>."],
    ["keys create a --name --force", "--name needs a value: --name <name>."],
    ["keys create a --name desk --name till", "--name is given twice."],
    ["keys create a --name desk --force=yes", "--force takes no value."],
    ["keys create --name desk", "<file> is missing."],
    ["keys create a b --name desk", "“b” is one word too many."],
  ])("%s", async (line, remark) => {
    const { code, said, remarked } = await typed(line);
    expect([code, said, done]).toEqual([2, "", []]);
    expect(remarked).toContain(remark);
    expect(remarked).toMatch(/\ncivic-node help names every command\.\n$/);
  });

  test("with how the command is typed, where it was the command that was meant", async () => {
    expect((await typed("keys create a")).remarked).toContain(
      "\nUsage: civic-node keys create <file> --name <name> [--expires <day>] [--force]\n",
    );
  });
});

describe("the help", () => {
  test("names every command with what it does", async () => {
    const { code, said } = await typed("help");
    expect(code).toBe(0);
    expect(said).toContain("  civic-node keys list\n      Lists keys.\n");
    expect(await typed("--help")).toEqual({ code: 0, said, remarked: "" });
  });

  test.each(["help keys create", "keys create --help", "keys create a -h"])("%s", async (line) => {
    const { code, said } = await typed(line);
    // A word that is no part of a name says nothing of what help is wanted for.
    expect([code, said]).toEqual([
      0,
      [
        "civic-node keys create <file> --name <name> [--expires <day>] [--force]",
        "",
        "Makes a key.",
        "",
        "Options",
        "  --name <name>    What it is called.",
        "  --expires <day>  Its last day.",
        "  --force          In any case.",
        "",
        "Example",
        "  civic-node keys create a.json --name desk",
        "",
      ].join("\n"),
    ]);
  });

  test("of a first word says all that may follow", async () => {
    const { said } = await typed("help keys");
    expect(said).toContain("civic-node keys create <file>");
    expect(said).toContain("civic-node keys list\n");
  });

  test("stands in the table that operators read, a row a command", () => {
    const readme = readFileSync(join(import.meta.dirname, "../../README.md"), "utf8");
    const named = Object.keys(commands).filter((name) => new RegExp(`^\\| \`${name}[ \`]`, "m").test(readme));
    expect(named).toEqual(Object.keys(commands));
  });

  test("every example of it is one that is taken", async () => {
    for (const [name, command] of Object.entries(commands)) {
      expect(command.examples.length, name).toBeGreaterThan(0);
      for (const example of command.examples) {
        let taken = false;
        const run = async () => {
          taken = true;
          return 0 as const;
        };
        const { remarked } = await typed(example, { ...commands, [name]: { ...command, run } });
        expect([name, taken, remarked]).toEqual([name, true, ""]);
      }
    }
  });
});
