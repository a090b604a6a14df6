import type { JwsHash } from "@civic/schema/signatures";
import type { Answer, Command, Request } from "../command.ts";
import { CommandError } from "../command-error.ts";
import { readSigner } from "../keys/key-file.ts";
import { type Signed, signPage } from "./sign-page.ts";
import { type Outcome, type Signing, signRecord } from "./sign-record.ts";
import { placeOf, sortedRecords } from "./signables.ts";
import { signedVersions } from "./signature-files.ts";

/** Signs the records of a publisher in a folder: a file beside each, which says who published just these bytes. */
export const signCommand: Command = {
  inputs: { least: 1, most: 1 },
  options: {
    key: "needed",
    "stands-by": "optional",
    "dry-run": "optional",
    all: "optional",
    today: "optional",
    json: "optional",
  },
  async run(request) {
    const { inputs, key = "", standsBy, language } = request;
    const { own } = language;
    const place = placeOf(inputs[0] ?? "", request);
    if (standsBy !== undefined && !isHash(standsBy))
      throw new CommandError("usage", own.sign.noHash(standsBy));
    if (standsBy !== undefined && place.only === undefined)
      throw new CommandError("usage", own.sign.standsByOne);
    const signer = await readSigner(key, request);
    const sorted = sortedRecords(place, signer.publisher, request);
    const signing: Signing = { ...request, standsBy, signer, versions: signedVersions(request) };
    const outcomes: Outcome[] = [];
    for (const signable of sorted.signables) outcomes.push(await attempted(signRecord(signable, signing)));
    return answerOf({ outcomes, others: sorted.others, faulty: sorted.faulty }, sorted.problems, {
      ...request,
      publisher: signer.publisher,
    });
  },
};

/** A file that cannot be written keeps no other record from being signed. */
async function attempted(outcome: Promise<Outcome>): Promise<Outcome> {
  try {
    return await outcome;
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    return { outcome: "refused", problem: error.message };
  }
}

function answerOf(
  signed: Signed,
  errors: readonly string[],
  request: Request & { readonly publisher: string },
): Answer {
  const { outcomes, others, faulty } = signed;
  const refused = outcomes.flatMap((each) => (each.outcome === "refused" ? [each.problem] : []));
  const json = {
    publisher: request.publisher,
    dryRun: request.dryRun,
    signed: outcomes.filter(({ outcome }) => outcome === "signed").map(({ outcome: _, ...each }) => each),
    already: outcomes.filter(({ outcome }) => outcome === "already").map(({ outcome: _, ...each }) => each),
    refused: refused.length,
    faulty,
    others,
  };
  return { text: signPage(signed, request), json, problems: [...errors, ...refused] };
}

function isHash(text: string): text is JwsHash {
  return /^sha-256:[0-9a-f]{64}$/.test(text);
}
