import type { Clock, CompensationScheme, LocalisedText } from "@civic/schema";
import type { ReactElement } from "react";
import { Clocks } from "../../records/clocks.tsx";
import { type Attested, evidenceOf } from "../../records/evidence.ts";
import { Localised } from "../../records/localised.tsx";
import { Sources } from "../../records/sources.tsx";
import { crossBorderWords } from "./words.ts";

interface SchemeRuleProps {
  readonly of: CompensationScheme;
  readonly rule: NonNullable<Attested> & {
    readonly description: LocalisedText;
    readonly clocks?: readonly Clock[] | undefined;
  };
}

/** What the scheme itself says of a time, whoever claims. */
export function SchemeRule({ of, rule }: SchemeRuleProps): ReactElement {
  const own = crossBorderWords.useWords();
  return (
    <div>
      <p className="soft small">{own.byRule}</p>
      {rule.clocks ? (
        <Clocks of={of} clocks={rule.clocks} brief />
      ) : (
        <p>
          <Localised of={of} text={rule.description} />
        </p>
      )}
      {rule.provenance && <Sources evidence={evidenceOf(of, rule)} />}
    </div>
  );
}
