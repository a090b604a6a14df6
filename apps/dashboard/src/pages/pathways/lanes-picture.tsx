import type { CSSProperties, ReactElement } from "react";
import { Localised } from "../../records/localised.tsx";
import { useLanguage } from "../../words/language.tsx";
import { useLaneName } from "./lane-name.ts";
import { type Box, headWidth, type LanesLayout } from "./lanes-layout.ts";
import type { LanesLines } from "./lanes-lines.ts";
import { handOverPlace, type PathwayLanes, stepPlace } from "./lanes-model.ts";
import { LinesView } from "./lines-view.tsx";
import { HandOverSign } from "./signs.tsx";
import { pathwaysWords } from "./words.ts";
import "./lanes-picture.css";

interface LanesPictureProps {
  readonly of: PathwayLanes;
  readonly layout: LanesLayout;
  readonly lines: LanesLines;
  /** The place that the address names. */
  readonly chosen: string;
}

/**
 * Lanes and phases with the steps in them. For the eye alone: the lists below say the same, and whoever points at a step
 * or a hand-over is led there.
 */
export function LanesPicture({ of, layout, lines, chosen }: LanesPictureProps): ReactElement {
  const { label } = useLanguage();
  const own = pathwaysWords.useWords();
  const laneName = useLaneName();
  const { pathway, handOvers } = of;
  const isChosen = (place: string) => (place === chosen ? "" : undefined);
  const chosenStep = of.steps.find(({ step }) => stepPlace(pathway, step.id) === chosen)?.step.id;
  const size = { "--lanes-width": layout.width + headWidth, "--lanes-height": layout.height + phasesHeight };
  return (
    <div className="lanes" aria-hidden="true" style={size as CSSProperties}>
      <div className="lanes-corner" />
      <div className="lanes-phases">
        {layout.columns.map(({ phase, x, width, isDescribed }) =>
          isDescribed ? (
            <div key={phase} style={placed({ x, width })}>
              {label("phase", phase)}
              {phase === "follow-up" && <small>{own.finerNotDescribed}</small>}
            </div>
          ) : null,
        )}
        <div className="lanes-passage-head" style={placed(layout.passage)}>
          {own.passage}
        </div>
      </div>
      <div className="lanes-heads">
        {layout.lanes.map(({ lane, y, height }) => (
          <div key={lane} style={placed({ y, height })}>
            {laneName(lane)}
          </div>
        ))}
      </div>
      <div className="lanes-field" style={{ inlineSize: em(layout.width), blockSize: em(layout.height) }}>
        {layout.lanes.map(({ lane, y, height, isEmpty }) => (
          <div key={lane} className="lane" style={placed({ y, height })}>
            {isEmpty && <span>{own.notDescribed}</span>}
          </div>
        ))}
        {layout.columns.map(({ phase, x, width, isDescribed }) => (
          <div
            key={phase}
            className={isDescribed ? "lanes-column" : "lanes-column lanes-silent"}
            style={placed({ x, width })}
          >
            {!isDescribed && <span>{own.phaseNotDescribed(label("phase", phase))}</span>}
          </div>
        ))}
        <div className="lanes-passage" style={placed(layout.passage)}>
          {handOvers.length === 0 && <span>{own.noHandOver}</span>}
        </div>
        <LinesView layout={layout} lines={lines} chosen={chosenStep} />
        {layout.cards.map(({ of: { number, step, also }, x, y, width, height }) => (
          <a
            key={step.id}
            className="lane-step"
            href={`#${stepPlace(pathway, step.id)}`}
            tabIndex={-1}
            data-chosen={isChosen(stepPlace(pathway, step.id))}
            title={also.length > 0 ? own.together(also.map(laneName).join(", ")) : undefined}
            style={placed({ x, y, width, height })}
          >
            <span className="lane-step-number">{number}</span>
            <span className="lane-step-title">
              <Localised of={pathway} text={step.title} />
              {also.length > 0 && <span className="lane-step-also"> +{also.length}</span>}
            </span>
          </a>
        ))}
        {lines.badges.map(({ letter, x, y }) => (
          <a
            key={letter}
            className="lane-badge"
            href={`#${handOverPlace(pathway, letter)}`}
            tabIndex={-1}
            data-chosen={isChosen(handOverPlace(pathway, letter))}
            style={{ insetInlineStart: em(x), insetBlockStart: em(y) }}
          >
            <HandOverSign
              letter={letter}
              answering={handOvers.find((one) => one.letter === letter)?.answering ?? "nobody"}
            />
          </a>
        ))}
      </div>
    </div>
  );
}

/** Height of the names of the phases. */
const phasesHeight = 2.9;

const em = (length: number) => `${length.toFixed(2)}em`;

/** A place of the picture as the style of an element. */
function placed({ x, y, width, height }: Partial<Box>): CSSProperties {
  return {
    ...(x !== undefined && { insetInlineStart: em(x) }),
    ...(y !== undefined && { insetBlockStart: em(y) }),
    ...(width !== undefined && { inlineSize: em(width) }),
    ...(height !== undefined && { blockSize: em(height) }),
  };
}
