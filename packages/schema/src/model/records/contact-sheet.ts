import * as z from "zod";
import { phaseCode } from "../parts/codes.ts";
import { contact } from "../parts/contact.ts";
import { referenceTo } from "../parts/identifier.ts";
import { localisedText } from "../parts/language.ts";
import { provenance } from "../parts/provenance.ts";
import { head, tail } from "./head.ts";

/**
 * Contacts that only professionals or authorities may see. A record of its own, so that public records are the same
 * bytes for everyone; never part of a public feed.
 */
export const contactSheet = z
  .strictObject({
    ...head("contact-sheet"),
    audience: z.enum(["authorities", "professionals"]).meta({ description: "Who may see it." }),
    entries: z
      .array(
        z.strictObject({
          function: localisedText.meta({ description: "Function or desk, never a private person." }),
          organisation: referenceTo("organisation")
            .optional()
            .meta({ description: "Body that the desk belongs to." }),
          phases: z
            .array(phaseCode)
            .min(1)
            .optional()
            .meta({ description: "When after an event it is used. Absent: at any time." }),
          contacts: z.array(contact).min(1).meta({ description: "How to reach the desk." }),
          provenance: provenance.optional(),
        }),
      )
      .min(1)
      .meta({ description: "The desks of the sheet." }),
    ...tail,
  })
  .meta({ title: "ContactSheet", description: "Contacts that only professionals or authorities may see." });

/** See {@link contactSheet}. */
export interface ContactSheet extends z.infer<typeof contactSheet> {}
