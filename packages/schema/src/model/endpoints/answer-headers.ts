import type { ProblemKind } from "../../endpoints/problem.ts";

/** Headers with their meaning. */
type Headers = Readonly<Record<string, string>>;

/** Headers of every answer, whatever its status. */
export const everyAnswerHeaders: Headers = {
  "X-Request-Id": "Id of this request, to quote when asking for help.",
  "RateLimit-Policy":
    'What one caller may ask: `"<name>";q=<quota>;w=<seconds>` (draft-ietf-httpapi-ratelimit-headers). Absent where nothing is limited.',
  RateLimit: 'What is left of it: `"<name>";r=<rest>;t=<seconds until it is whole again>`.',
};

/** Headers of every problem. */
export const everyProblemHeaders: Headers = {
  "Content-Language": "Language of title, detail and sentences.",
};

const retryAfter = "Seconds to wait before the same request is worth sending again.";

/** Headers that a problem of one kind has besides. */
export const problemHeaders: { readonly [Kind in ProblemKind]?: Headers } = {
  unauthorised: { "WWW-Authenticate": "`Bearer`: how to name the key." },
  "cursor-expired": { Link: 'Where to start anew: `rel="snapshot"`.' },
  "method-not-allowed": { Allow: "Methods that this address answers." },
  "unsupported-media-type": {
    Accept: "Media types of a body that is taken.",
    "Accept-Encoding": "`identity`: bodies come without a coding.",
  },
  "too-many-requests": { "Retry-After": retryAfter },
  unavailable: { "Retry-After": retryAfter },
  "storage-full": { "Retry-After": retryAfter },
};

/** Headers of the answer to `OPTIONS`. What is said to pages of other origins is of what needs no key. */
export const optionsHeaders: Headers = {
  Allow: "Methods that this address answers.",
  "Access-Control-Allow-Methods": "What a page of another origin may ask here; absent where all needs a key.",
  "Access-Control-Allow-Headers": "Request headers that it may send.",
  "Access-Control-Max-Age": "Seconds for which a browser need not ask again.",
};
