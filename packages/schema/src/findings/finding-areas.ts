import { dayFindings } from "./day-findings.ts";
import { documentFindings } from "./document-findings.ts";
import { exchangeFindings } from "./exchange-findings.ts";
import { folderFindings } from "./folder-findings.ts";
import { profileFindings } from "./profile-findings.ts";
import { recordFindings } from "./record-findings.ts";
import { setFindings } from "./set-findings.ts";
import { situationFindings } from "./situation-findings.ts";
import { structureFindings } from "./structure-findings.ts";

/** Every finding there is, by what it is about: codes, severities and parameters as data, for pages and tests. */
export const findingAreas = {
  document: documentFindings,
  structure: structureFindings,
  record: recordFindings,
  set: setFindings,
  day: dayFindings,
  profile: profileFindings,
  situation: situationFindings,
  folder: folderFindings,
  exchange: exchangeFindings,
} as const;
