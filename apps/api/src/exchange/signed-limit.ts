import { documentLimit } from "@civic/schema";

/** Room for the protected header, the signature and the braces around a payload. */
const aroundPayload = 4 * 1024;

/** Most bytes of a flattened JWS of a record: four characters of BASE64URL for three bytes of the document, and what is around. */
export const signedLimit = Math.ceil(documentLimit / 3) * 4 + aroundPayload;
