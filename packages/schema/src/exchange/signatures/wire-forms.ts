import { model } from "../../../generated/structure/model.ts";
import { versionLimit } from "../../records/version-limit.ts";
import type { StructureCheck } from "../../structure/check.ts";
import type { Members, Structure } from "../../structure/structure.ts";
import { structureCheck } from "../../structure/structure-check.ts";

/** A named part of the model: what is said in the exchange names records and publishers as records do. */
export function partOfModel(name: string): Structure {
  return { $ref: `#/$defs/${name}` };
}

/** An object with these members and no others; those that are not optional have to be there. */
export function closed(properties: Members, optional: readonly string[] = []): Structure {
  const required = Object.keys(properties).filter((name) => !optional.includes(name));
  return { type: "object", properties, required, additionalProperties: false };
}

/** A text of a form that findings have a name for. */
function written(writtenAs: string, pattern: RegExp): Structure {
  return { type: "string", pattern: pattern.source, writtenAs };
}

/** The check of a structure, made when first asked for. */
export function checkOf(structure: Structure): () => StructureCheck {
  let check: StructureCheck | undefined;
  return () => {
    check ??= structureCheck(structure, model);
    return check;
  };
}

/** 32 bytes in BASE64URL, written in the only way: the last character holds two bits that are no content. */
export const bytes32 = /^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$/;

/** RFC 7638 thumbprint of a key. */
export const thumbprint = written("KeyThumbprint", bytes32);

/** A coordinate of a key, or its private number. */
export const coordinate = written("KeyCoordinate", bytes32);

/** Digest of a content, or hash of a JWS. */
export const digest = written("TextDigest", /^sha-256:[0-9a-f]{64}$/);

/** A moment as it is told in statements: to the second, in UTC. */
export const moment = written(
  "UtcTime",
  /^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\.[0-9]{3})?Z$/,
);

/** A version of the model. */
export const semanticVersion = written(
  "SemanticVersion",
  /^(?:0|[1-9][0-9]*)\.(?:0|[1-9][0-9]*)\.(?:0|[1-9][0-9]*)$/,
);

/** A P-256 key as a JWK, nothing private in it. */
export const publicKey = closed({
  kty: { const: "EC" },
  crv: { const: "P-256" },
  x: coordinate,
  y: coordinate,
});

const base64url = written("Base64url", /^[A-Za-z0-9_-]+$/);

/** A flattened JWS with a protected header only. */
export const flattenedJws = closed({ protected: base64url, payload: base64url, signature: base64url });

/** A number of a version. */
export const versionNumber: Structure = { type: "integer", minimum: 1, maximum: versionLimit };

/** What a node gives out to go on from; only it reads more in it. */
export const cursor: Structure = { type: "string", minLength: 1, maxLength: 2048 };
