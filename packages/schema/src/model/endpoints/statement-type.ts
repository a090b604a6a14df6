import * as z from "zod";

/** What a statement of the exchange says. */
export const statementType = z.enum(["key", "revocation", "confirmation"]).meta({
  id: "StatementType",
  title: "StatementType",
  description:
    "`key`: a further key of a publisher. `revocation`: a key counts no more. `confirmation`: a State confirms a compiled record.",
});
