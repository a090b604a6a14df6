import type { EntitlementRecord, Explanation } from "@civic/schema/compute";
import { askedWords, factWords } from "@civic/schema/words";
import type { ReactElement } from "react";
import { evidenceOf } from "../../records/evidence.ts";
import { Localised } from "../../records/localised.tsx";
import { NotKnown } from "../../records/parties.tsx";
import { Sources } from "../../records/sources.tsx";
import { useLanguage } from "../../words/language.tsx";
import { VerdictSign } from "./verdict-mark.tsx";
import "./explanation-tree.css";

interface NodeProps {
  /** The record whose conditions they are: its words and its sources. */
  readonly record: EntitlementRecord;
  readonly node: Explanation;
}

/** Why a verdict is as it is: the same tree as the conditions of the record. */
export function ExplanationTree({ record, node }: NodeProps): ReactElement {
  return (
    <ul className="explanation">
      <ExplanationNode record={record} node={node} />
    </ul>
  );
}

/** One part of the tree with all below it, as an item of a list. */
export function ExplanationNode({ record, node }: NodeProps): ReactElement {
  const { words } = useLanguage();
  const { why } = words.navigator;
  if (!node.of || (node.op !== "all" && node.op !== "any" && node.op !== "not")) {
    return (
      <li>
        <Leaf record={record} node={node} />
      </li>
    );
  }
  return (
    <li>
      <div className="node-line">
        <VerdictSign verdict={node.verdict} />
        <p>
          {node.label && (
            <>
              <Localised of={record} text={node.label} />{" "}
            </>
          )}
          <span className="soft">{why.parts[node.op]}</span>
        </p>
      </div>
      <ul>
        {node.of.map((part) => (
          <ExplanationNode key={part.pointer} record={record} node={part} />
        ))}
      </ul>
    </li>
  );
}

interface LeafProps extends NodeProps {
  /** Without it where one condition stands for several situations. */
  readonly withKnown?: boolean;
}

/** One condition: the words of the law, what is asked, what is known, and where it is said. */
export function Leaf({ record, node, withKnown = true }: LeafProps): ReactElement {
  const language = useLanguage();
  const { words, label } = language;
  const { why } = words.navigator;
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
              <span className="soft">{why.known} </span>
              {known === undefined ? <NotKnown /> : factWords(fact, known, language)}
            </span>
          )}
        </p>
      )}
      {node.provenance && <Sources evidence={evidenceOf(record, { provenance: node.provenance })} />}
    </>
  );
}
