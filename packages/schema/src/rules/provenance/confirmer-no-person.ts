import { defineRecordRule } from "../rule.ts";

/** A form of address with a name behind it, wherever it stands; some words are one only at the beginning. */
const addressed = [
  /(?:^|[\s,;(])(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof|Mme|Mlle|Monsieur|Madame|Herrn?|Frau|Sra?|Señora?)\.?|M\.)\s+\p{Lu}/u,
  /^(?:Sir|Dame|Don|Doña|D\.|Dña\.|Me|Maître)\s+\p{Lu}/u,
  /(?:^|[\s،؛(])(?:السيدة?|الآنسة|الدكتورة?|الأستاذة?|[أد]\.)\s*\p{L}/u,
];

/** Who confirmed is a body, an office or a role: whoever holds it changes, and no record names private persons. */
export const confirmerNoPerson = defineRecordRule({
  code: "confirmer-like-person",
  severity: "warning",
  reads: "Confirmation",
  *check(_record, walked) {
    for (const { path, value } of walked.all("Confirmation"))
      for (const [language, by] of Object.entries(value.by))
        if (addressed.some((form) => form.test(by)))
          yield { path: [...path, "by", language], params: { by } };
  },
});
