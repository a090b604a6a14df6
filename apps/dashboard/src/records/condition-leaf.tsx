import type { EntitlementRecord, Explanation } from "@civic/schema/compute";
import { askedWords, factWords } from "@civic/schema/words";
import type { ReactElement } from "react";
import { useLanguage } from "../words/language.tsx";
import { evidenceOf } from "./evidence.ts";
import { Localised } from "./localised.tsx";
import { NotKnown } from "./parties.tsx";
import { Sources } from "./sources.tsx";
import { VerdictSign } from "./verdict-mark.tsx";
import "./condition-leaf.css";

interface ConditionLeafProps {
  /** The record whose conditions they are: its words and its sources. */
  readonly record: EntitlementRecord;
  readonly node: Explanation;
  /** Without it where one condition stands for several situations. */
  readonly withKnown?: boolean;
}

/** One condition: the words of the law, what is asked, what is known, and where it is said. */
export function ConditionLeaf({ record, node, withKnown = true }: ConditionLeafProps): ReactElement {
  const language = useLanguage();
  const { words, label } = language;
  const { why } = words;
  const { fact, known } = node;
  const asked = node.asked && askedWords(node.asked, language);
  return (
    <>
      <div className="node-line">
        <VerdictSign verdict={node.verdict} />
        <p>
          {node.op === "human-check" && <span className="soft">{why.check} </span>}
          {node.label && <Localised of={record} text={node.label} />}
          {!node.label && fact && label("eligibility-fact", fact)}
        </p>
      </div>
      {fact && (
        <p className="small leaf-facts">
          <span>
            <span className="soft">{why.asked} </span>
            {label("eligibility-fact", fact)}
            {asked !== undefined && words.colon + asked}
          </span>
          {withKnown && (
            <span>
              {known === undefined ? (
                <NotKnown />
              ) : (
                <>
                  <span className="soft">{why.known} </span>
                  {factWords(fact, known, language)}
                </>
              )}
            </span>
          )}
        </p>
      )}
      {node.provenance && <Sources evidence={evidenceOf(record, { provenance: node.provenance })} />}
    </>
  );
}
