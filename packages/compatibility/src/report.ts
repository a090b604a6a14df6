import type { Assessment } from "./assess.ts";
import type { Difference, Hurt } from "./difference.ts";
import type { JudgedDocument } from "./documents.ts";

const headings: Readonly<Record<Hurt, string>> = {
  "old documents": "Hurt: whoever holds old documents. Some that were valid are refused by today's schemas.",
  "old readers": "Hurt: programs made for the released model. They may meet what they do not know.",
  nobody: "Hurt: nobody.",
};

const advice: Readonly<Record<Hurt, string>> = {
  "old documents":
    "What to do: a migration step that keeps their meaning, and a changeset that says what changed.",
  "old readers": "What to do: name it in the changeset, so that readers know what comes.",
  nobody: "What to do: nothing.",
};

/** An assessment for people. `all` also lists what hurts nobody. */
export function report(assessment: Assessment, { all }: { readonly all: boolean }): string {
  const { released, model, differences, documents } = assessment;
  const unhurt = differences.filter(({ hurts }) => hurts === "nobody").length;
  return [
    `Today's model ${model}, compared with ${released.model} as released in @civic/schema ${released.package}.`,
    ...(differences.length === 0 ? ["", "Nothing differs."] : []),
    ...section(differences, "old documents"),
    ...section(differences, "old readers"),
    ...(all ? section(differences, "nobody") : []),
    ...(unhurt === 0 || all ? [] : ["", `${unhurt} changes of words hurt nobody (--all lists them).`]),
    "",
    ...documentLines(documents),
    "",
    ...verdict(assessment),
    "",
  ].join("\n");
}

function section(differences: readonly Difference[], hurt: Hurt): string[] {
  const listed = differences.filter(({ hurts }) => hurts === hurt);
  if (listed.length === 0) return [];
  return ["", headings[hurt], ...listed.flatMap(lines), `  ${advice[hurt]}`];
}

const many = 6;

function lines({ file, pointer, kinds, sentence }: Difference): string[] {
  const where = kinds.length > many ? `${kinds.length} kinds` : kinds.join(", ");
  return [`  ${file}#${pointer}`, `    ${sentence}${where === "" ? "" : ` (${where})`}`];
}

function documentLines(documents: readonly JudgedDocument[]): string[] {
  const count = (outcome: string) => documents.filter(({ verdict }) => verdict.outcome === outcome).length;
  const counts = `${count("valid")} valid as they are, ${count("migrated")} after migration, ${count("refused")} refused`;
  return [
    `Kept documents of released models, judged by today's schemas: ${counts}.`,
    ...documents.flatMap(({ release, path, verdict }) =>
      verdict.outcome === "refused"
        ? [`  ${release}/documents/${path}`, ...verdict.problems.map((problem) => `    ${problem}`)]
        : [],
    ),
  ];
}

function verdict({ level, released, required, claimed, todo }: Assessment): string[] {
  const asks =
    level === undefined
      ? `Nothing to release: ${released.model} still describes the model.`
      : `This asks for @civic/schema ${required} or higher; its version and the changesets that wait lead to ${claimed}.`;
  return todo.length === 0
    ? [`${asks} Enough.`]
    : [`${asks} NOT ENOUGH:`, ...todo.map((step) => `- ${step}`)];
}
