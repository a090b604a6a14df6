import { problemsOf } from "../../src/endpoints/layer-problems.ts";
import { type ProblemKind, problemKinds, problemTypePrefix } from "../../src/endpoints/problem.ts";
import { en as titles } from "../../src/endpoints/problem-titles/en.ts";
import {
  everyAnswerHeaders,
  everyProblemHeaders,
  optionsHeaders,
  problemHeaders,
} from "../../src/model/endpoints/answer-headers.ts";
import type { Answer, Endpoint } from "../../src/model/endpoints/endpoint.ts";
import { problem } from "../../src/model/endpoints/problem.ts";
import type { JsonSchema } from "../json-schema.ts";
import { type Components, componentName } from "./components.ts";
import { schemaOf } from "./schemas.ts";

type Headers = Readonly<Record<string, string>>;

/** Everything that an endpoint answers, by status. */
export function responsesOf(endpoint: Endpoint, components: Components): JsonSchema {
  const content = ({ mediaType, schema, otherForms = {} }: Answer) => {
    const forms = Object.entries({ [mediaType]: schema, ...otherForms });
    return {
      content: Object.fromEntries(
        // Without its parameters: readers of the description compare types, not texts.
        forms.map(([type, form]) => [type.replace(/;.*/, ""), { schema: schemaOf(form, components) }]),
      ),
    };
  };
  return { ...successes(endpoint, components, content), ...failures(endpoint, components) };
}

/** What `HEAD` answers where an endpoint answers `GET`: the same without a body. */
export function headResponsesOf(endpoint: Endpoint, components: Components): JsonSchema {
  return { ...successes(endpoint, components, () => ({})), ...failures(endpoint, components) };
}

/** What `OPTIONS` answers at a path. */
export function optionsResponses(components: Components): JsonSchema {
  const headers = headersOf({ ...optionsHeaders, ...everyAnswerHeaders }, components);
  const traits = { problems: [], access: "public", takesBody: false } as const;
  return {
    204: { description: "What may be asked here, in the headers.", headers },
    ...problemResponses(problemsOf(traits), components),
  };
}

function successes(
  endpoint: Endpoint,
  components: Components,
  content: (answer: Answer) => JsonSchema,
): JsonSchema {
  const { answers, requestHeaders = {}, method } = endpoint;
  const described = Object.entries(answers).map(([status, answer]): [string, JsonSchema] => [
    status,
    { description: answer.description, headers: ownHeaders(answer, components), ...content(answer) },
  ]);
  const [read] = Object.values(answers);
  if (method === "GET" && "If-None-Match" in requestHeaders && read !== undefined) {
    // What would have come with the whole answer, save what is said of its bytes (RFC 9110, 15.4.5).
    const { "Content-Encoding": _, ...headers } = read.headers ?? {};
    const held = { headers: { ...headers, ETag: "The one that was named." } };
    described.push([
      "304",
      { description: "A copy already held is still right.", headers: ownHeaders(held, components) },
    ]);
  }
  return Object.fromEntries(described);
}

/** Headers of one answer alone stand with it, those of every answer are shared. */
function ownHeaders({ headers = {} }: Pick<Answer, "headers">, components: Components): JsonSchema {
  const own = Object.entries(headers).map(([name, text]) => [name, header(text)]);
  return { ...Object.fromEntries(own), ...headersOf(everyAnswerHeaders, components) };
}

function failures({ body, ...endpoint }: Endpoint, components: Components): JsonSchema {
  return problemResponses(problemsOf({ ...endpoint, takesBody: body !== undefined }), components);
}

/** One response a status, shared by all endpoints that answer the same problems with it. */
function problemResponses(kinds: readonly ProblemKind[], components: Components): JsonSchema {
  const statuses = new Set(kinds.map((kind) => problemKinds[kind].status));
  return Object.fromEntries(
    [...statuses].map((status) => {
      const alike = kinds.filter((kind) => problemKinds[kind].status === status);
      const name = componentName(alike.join("-or-"));
      return [status, components.share("responses", name, problemResponse(alike, components))];
    }),
  );
}

function problemResponse(kinds: readonly ProblemKind[], components: Components): JsonSchema {
  const own = Object.assign({}, ...kinds.map((kind) => problemHeaders[kind])) as Headers;
  const examples = kinds.map((kind) => {
    const { status } = problemKinds[kind];
    return [kind, { value: { type: `${problemTypePrefix}${kind}`, title: titles[kind], status } }];
  });
  return {
    description: kinds.map((kind) => `\`${kind}\`: ${titles[kind]}.`).join(" "),
    headers: headersOf({ ...own, ...everyProblemHeaders, ...everyAnswerHeaders }, components),
    content: {
      "application/problem+json": {
        schema: schemaOf(problem, components),
        examples: Object.fromEntries(examples),
      },
    },
  };
}

function headersOf(headers: Headers, components: Components): JsonSchema {
  return Object.fromEntries(
    Object.entries(headers).map(([name, text]) => [
      name,
      components.share("headers", componentName(name), header(text)),
    ]),
  );
}

function header(description: string): JsonSchema {
  return { description, schema: { type: "string" } };
}
