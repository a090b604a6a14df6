/** Header by which a reader says under which codings it takes an answer. */
export const codingHeader = {
  "Accept-Encoding": "`br` and `gzip` are given, by weight; what is small comes as it is.",
} as const;

/** Headers by which a reader says what it takes and what it holds already. */
export const readerHeaders = {
  ...codingHeader,
  "If-None-Match":
    "ETags of copies already held, in any of their forms; answers 304 when one is still right.",
  "If-Match": "ETags of what is expected here, in any of their forms; answers 412 when it is something else.",
} as const;

/** Headers of what may come under a coding. */
export const codedHeaders = {
  "Content-Encoding": "`br` or `gzip`; absent where the bytes come as they are.",
  Vary: "`Accept-Encoding`.",
} as const;

/** Headers of what is read under an ETag, which is given as what it stands for. */
export function representationHeaders(etag: string): Readonly<Record<string, string>> {
  const forms = '`"<digest>"`, `"<digest>-gzip"`, `"<digest>-br"`';
  return {
    ETag: `${etag} Strong, one for each coding: ${forms}. Conditions compare the digest.`,
    ...codedHeaders,
  };
}

/** Header by which a caller says in which language it reads. */
export const languageHeader = {
  "Accept-Language":
    "Languages of sentences, by weight and whatever their region; English where none of them is spoken here.",
} as const;
