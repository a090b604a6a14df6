/** Headers of one answer. A plain object: the adapter passes it on without building a `Headers`. */
export type AnswerHeaders = Record<string, string>;

const always = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
};

/** What a page of another origin may read of an answer, besides what it always may. */
const exposed =
  "Civic-Frozen, Civic-Model-Version, Civic-Signature, ETag, Link, RateLimit, RateLimit-Policy, Retry-After, X-Request-Id";

/**
 * What a browser may do with content of the API. A 304 has none, and leaves these out: they are kept with the content
 * that it confirms (RFC 9110, 15.4.5; RFC 9111, 3.2).
 */
export const contentGuards: AnswerHeaders = {
  ...always,
  "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
};

/**
 * Headers of an answer of the API, whether or not it has content. What is public may be read from a page of any origin;
 * what needs a key answers no origin but its own.
 */
export function callHeaders(requestId: string, access: "public" | "key"): AnswerHeaders {
  // Kept by caches, asked for again each time: a record may change, be withdrawn or be erased.
  const headers: AnswerHeaders = { "X-Request-Id": requestId, "Cache-Control": "no-cache" };
  if (access === "public") {
    headers["Access-Control-Allow-Origin"] = "*";
    headers["Access-Control-Expose-Headers"] = exposed;
    headers["Cross-Origin-Resource-Policy"] = "cross-origin";
  }
  return headers;
}

/** Headers of an answer of the API that has content. */
export function apiHeaders(requestId: string, access: "public" | "key"): AnswerHeaders {
  return { ...callHeaders(requestId, access), ...contentGuards };
}

/** What a page of the node may load: only its own files, and a style sheet inside it by its hash. */
export function pageHeaders(requestId: string, styleSource?: string): AnswerHeaders {
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    ["style-src 'self'", ...(styleSource ? [styleSource] : [])].join(" "),
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ];
  return {
    ...always,
    "X-Request-Id": requestId,
    "Content-Security-Policy": policy.join("; "),
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
  };
}
