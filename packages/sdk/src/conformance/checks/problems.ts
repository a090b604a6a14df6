import { isObject } from "@civic/schema";
import { type ProblemKind, problemTypePrefix } from "@civic/schema/endpoints";
import type { Asked, Received } from "../asking/ask.ts";
import { differs, mediaTypeIs } from "../asking/expecting.ts";
import { jsonIn } from "../asking/json-in.ts";
import { type CheckGroup, NotExamined } from "../check.ts";
import type { ExaminedNode } from "../examined-node.ts";

/** Requests that fail, each with its problem. */
const failing: readonly (readonly [kind: ProblemKind, path: string, asked?: Asked])[] = [
  ["not-found", "/v1/no-such-thing"],
  ["not-found", "/v1/records/civic/service/conformance-no-such-record"],
  ["method-not-allowed", "/healthz", { method: "DELETE" }],
  ["invalid-request", "/v1/records?limit=0"],
  ["invalid-cursor", "/v1/records?cursor=none"],
  ["invalid-cursor", "/v1/feed?after=none"],
  [
    "not-json",
    "/v1/validate",
    { method: "POST", body: "{", headers: { "Content-Type": "application/json" } },
  ],
  [
    "unsupported-media-type",
    "/v1/validate",
    { method: "POST", body: "x", headers: { "Content-Type": "text/plain" } },
  ],
];

function problems(node: ExaminedNode): Promise<readonly (readonly [ProblemKind, Received])[]> {
  return node.once(collect);
}

async function collect({ ask }: ExaminedNode) {
  const answers: (readonly [ProblemKind, Received])[] = [];
  for (const [kind, path, asked] of failing) answers.push([kind, await ask(path, asked)]);
  return answers;
}

/** Problems: how a node says that it does not do what it was asked. */
export const problemChecks: CheckGroup = {
  title: "Problems",
  checks: [
    {
      id: "problem-form",
      says: "Every refusal is a problem: application/problem+json with a type, a title, and the status of the answer.",
      why: "RFC 9457, 3",
      mend: "Send every answer from 400 on as problem details, those of the server in front of the node, too.",
      async run(node) {
        return (await problems(node)).flatMap(([, answer]) => {
          const problem = jsonIn(answer);
          const { type, title, status } = isObject(problem) ? problem : {};
          return [
            ...mediaTypeIs(answer, "application/problem+json"),
            ...differs(answer, {
              holds: typeof type === "string" && typeof title === "string" && title !== "",
              expected: "a problem with type and title",
              came: isObject(problem)
                ? `an object with ${Object.keys(problem).join(", ")}`
                : "no JSON object",
            }),
            ...differs(answer, {
              holds: !isObject(problem) || status === answer.status,
              expected: `"status": ${answer.status}`,
              came: `"status": ${JSON.stringify(status)}`,
            }),
          ];
        });
      },
    },
    {
      id: "problem-type",
      says: "The type of a problem is that which the contract gives for it, so that programs need not read sentences.",
      why: "RFC 9457, 3.1.1; problemKinds of @civic/schema/endpoints",
      mend: `Use the types of the closed list, \`${problemTypePrefix}<kind>\`.`,
      async run(node) {
        const said = (await problems(node)).flatMap(([kind, answer]) => {
          const problem = jsonIn(answer);
          return isObject(problem) && typeof problem["type"] === "string"
            ? [{ kind, answer, type: problem["type"] }]
            : [];
        });
        if (said.length === 0) throw new NotExamined("no refusal had a type");
        return said.flatMap(({ kind, answer, type }) =>
          differs(answer, {
            holds: type === problemTypePrefix + kind,
            expected: `"type": "${problemTypePrefix}${kind}"`,
            came: type,
          }),
        );
      },
    },
  ],
};
