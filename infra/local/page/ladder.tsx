import type { Rung } from "../../../core/buddy/rules.ts";
import { STEP } from "../../../functions/web/rung-step.ts";

const STEPS = [1, 2, 3, 4, 5] as const;

const fillOf = (step: number, reached: number): string => {
  if (step === reached) return "1";
  return step < reached ? ".38" : ".13";
};

/** A ladder lying on its side, with the rung filled on which somebody stands. The words beside it say the same. */
export const Ladder = ({ rung }: { readonly rung: Rung }) =>
  STEP[rung] === 0 ? (
    ""
  ) : (
    <svg class="ladder" width="74" height="30" viewBox="0 0 74 30" aria-hidden="true" focusable="false">
      {STEPS.map((step) => (
        <rect
          x={String(1 + (step - 1) * 15)}
          y={String(24 - step * 4.5)}
          width="11"
          height={String(5 + step * 4.5)}
          rx="2"
          fill="currentColor"
          fill-opacity={fillOf(step, STEP[rung])}
        />
      ))}
    </svg>
  );
