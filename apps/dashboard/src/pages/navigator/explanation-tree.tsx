import type { EntitlementRecord, Explanation } from "@civic/schema/compute";
import type { ReactElement } from "react";
import { ConditionLeaf } from "../../records/condition-leaf.tsx";
import { Localised } from "../../records/localised.tsx";
import { VerdictSign } from "../../records/verdict-mark.tsx";
import { useLanguage } from "../../words/language.tsx";

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
  const { why } = words;
  if (!node.of || (node.op !== "all" && node.op !== "any" && node.op !== "not")) {
    return (
      <li>
        <ConditionLeaf record={record} node={node} />
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
