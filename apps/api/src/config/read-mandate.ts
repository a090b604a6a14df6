import type { Jurisdictions } from "@civic/schema/signatures";
import { jurisdictionCode, publisherCode } from "@civic/schema/zod";

/**
 * Reads whom a publisher may speak about; `*` is every jurisdiction. Where nothing is said, a publisher that is a
 * jurisdiction speaks about itself; any other (`civic`) has to be told.
 *
 * @throws {TypeError} saying what to write instead.
 */
export function readMandate(publisher: string, codes: readonly string[] | undefined): Jurisdictions {
  if (!publisherCode.safeParse(publisher).success) throw new TypeError(`"${publisher}" is no publisher`);
  if (codes === undefined) {
    if (isJurisdiction(publisher)) return [publisher];
    throw new TypeError(
      `${publisher} is not itself a State or organisation: say which jurisdictions it may write about, or * for every one`,
    );
  }
  if (codes.includes("*")) return "every";
  const wrong = codes.find((code) => !isJurisdiction(code));
  if (wrong !== undefined || codes.length === 0)
    throw new TypeError(`${publisher} must be followed by jurisdictions or by *, not "${wrong ?? ""}"`);
  return codes;
}

function isJurisdiction(code: string): boolean {
  return jurisdictionCode.safeParse(code).success;
}
