import type { CompensationScheme } from "@civic/schema";
import type { ReactElement } from "react";
import { Fact } from "../../design/facts.tsx";
import { Clocks } from "../../records/clocks.tsx";
import { evidenceOf } from "../../records/evidence.ts";
import { Sources } from "../../records/sources.tsx";
import { useLanguage } from "../../words/language.tsx";

/** What silence means once the time to answer has passed. */
export function SilenceFact({ scheme }: { readonly scheme: CompensationScheme }): ReactElement | null {
  const { words, label } = useLanguage();
  const terms = words.schemeTerms;
  if (scheme.silence === undefined) return null;
  return (
    <Fact term={terms.silence}>
      <ul className="fact-list">
        {scheme.silence.map((silence) => (
          <li key={JSON.stringify(silence)}>
            <p>
              <span className="soft">{terms.silenceOf[silence.of] + words.colon}</span>
              {words.inSentence(label("silence-effect", silence.effect))}
            </p>
            {silence.after && <Clocks of={scheme} clocks={[silence.after]} />}
            {silence.provenance && <Sources evidence={evidenceOf(scheme, silence)} />}
          </li>
        ))}
      </ul>
    </Fact>
  );
}
