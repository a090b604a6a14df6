import * as z from "zod";
import type { RecordKind } from "../../records/kinds.ts";
import { type CompensationScheme, compensationScheme } from "./compensation-scheme.ts";
import { type ContactSheet, contactSheet } from "./contact-sheet.ts";
import { type Designation, designation } from "./designation.ts";
import { type GoodPractice, goodPractice } from "./good-practice.ts";
import { type Guideline, guideline } from "./guideline.ts";
import { type IncidentNotice, incidentNotice } from "./incident-notice.ts";
import { type NationalSystem, nationalSystem } from "./national-system.ts";
import { type Organisation, organisation } from "./organisation.ts";
import { type Pathway, pathway } from "./pathway.ts";
import { type RecognitionMeasure, recognitionMeasure } from "./recognition-measure.ts";
import { type Service, service } from "./service.ts";

// Each schema by name, so that declarations stay short.
type RecordSchemas = {
  readonly "national-system": typeof nationalSystem;
  readonly organisation: typeof organisation;
  readonly service: typeof service;
  readonly pathway: typeof pathway;
  readonly "compensation-scheme": typeof compensationScheme;
  readonly "recognition-measure": typeof recognitionMeasure;
  readonly designation: typeof designation;
  readonly guideline: typeof guideline;
  readonly "good-practice": typeof goodPractice;
  readonly "contact-sheet": typeof contactSheet;
  readonly "incident-notice": typeof incidentNotice;
};

/** The schema of every record kind, by its `kind`. */
export const recordSchemas: RecordSchemas = {
  "national-system": nationalSystem,
  organisation,
  service,
  pathway,
  "compensation-scheme": compensationScheme,
  "recognition-measure": recognitionMeasure,
  designation,
  guideline,
  "good-practice": goodPractice,
  "contact-sheet": contactSheet,
  "incident-notice": incidentNotice,
} satisfies Record<RecordKind, z.ZodType>;

/** Any record; `kind` tells which. */
export type CivicRecord =
  | NationalSystem
  | Organisation
  | Service
  | Pathway
  | CompensationScheme
  | RecognitionMeasure
  | Designation
  | Guideline
  | GoodPractice
  | ContactSheet
  | IncidentNotice;

/** The schema of any record. */
export const civicRecord: z.ZodType<CivicRecord> = z
  .discriminatedUnion("kind", [
    nationalSystem,
    organisation,
    service,
    pathway,
    compensationScheme,
    recognitionMeasure,
    designation,
    guideline,
    goodPractice,
    contactSheet,
    incidentNotice,
  ])
  .meta({ id: "CivicRecord", title: "CivicRecord", description: "Any record; `kind` tells which." });
