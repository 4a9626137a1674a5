import type { Rung } from "../../core/buddy/rules.ts";
import type { StoryDay, Told } from "../../core/buddy/story.ts";
import { STEP } from "./rung-step.ts";

/** What stands in the drawing, in one language. `day` and `month` name a tick of the axis. */
export interface PictureWords {
  readonly title: string;
  readonly you: string;
  readonly they: string;
  readonly rungs: Readonly<Record<Rung, string>>;
  readonly day: (at: Date, zone: string) => string;
  readonly month: (at: Date, zone: string) => string;
}

const MAX_DOTS = 600;
const DAY = 86_400_000;
const LANE = { mine: 38, theirs: 92, band: 154, ticks: 174, height: 182, left: 14, right: 14 } as const;
const LONG_SPAN = 300 * DAY;
/** About as wide as a letter of a label is. */
const LETTER = 6.5;

const radius = (words: number): number => Math.min(14, 4 + Math.sqrt(words));

interface Scale {
  readonly from: number;
  readonly to: number;
  readonly width: number;
}

/** Time runs to the right, up to the last day that changed anything. A correspondence of one day still takes a day. */
function scaleOf(times: readonly number[], width: number): Scale {
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const pad = Math.max(DAY / 2, (last - first) * 0.04);
  return { from: first - pad, to: last + pad, width };
}

const xOf = ({ from, to, width }: Scale, at: number): number =>
  LANE.left + ((at - from) / (to - from)) * (width - LANE.left - LANE.right);

/** A day under the axis for about every 130 units, each said once. */
function ticksOf(
  scale: Scale,
  zone: string,
  { day, month }: PictureWords,
): readonly (readonly [label: string, at: number])[] {
  const count = Math.max(2, Math.floor(scale.width / 130));
  const word = scale.to - scale.from > LONG_SPAN ? month : day;
  const ticks = Array.from({ length: count }, (_, i) => {
    const at = scale.from + ((i + 0.5) / count) * (scale.to - scale.from);
    return [word(new Date(at), zone), at] as const;
  });
  return ticks.filter(([label], i) => label !== ticks[i - 1]?.[0]);
}

/** One stretch of time on one rung. */
interface Stretch {
  readonly rung: StoryDay["rung"];
  readonly x: number;
  readonly width: number;
}

function stretchesOf(scale: Scale, days: readonly StoryDay[]): Stretch[] {
  const starts = days.filter((one, i) => one.rung !== days[i - 1]?.rung);
  return starts.map(({ rung, at }, i) => {
    const x = xOf(scale, at.getTime());
    return { rung, x, width: xOf(scale, starts[i + 1]?.at.getTime() ?? scale.to) - x };
  });
}

/** How high somebody stood over time: as high as the ladder's rung, and named where there is room. */
const Band = ({
  stretches,
  rungs,
}: {
  readonly stretches: readonly Stretch[];
  readonly rungs: PictureWords["rungs"];
}) => (
  <>
    {stretches.map(({ rung, x, width }) => {
      const height = STEP[rung] === 0 ? 2 : 3 + STEP[rung] * 5;
      const words = rungs[rung];
      return (
        <>
          <rect
            class={STEP[rung] === 0 ? "band off" : "band"}
            x={x.toFixed(1)}
            y={String(LANE.band - height)}
            width={Math.max(0.5, width).toFixed(1)}
            height={String(height)}
          />
          {width < words.length * LETTER ? (
            ""
          ) : (
            <text x={x.toFixed(1)} y={String(LANE.band - height - 5)} font-size="13">
              {words}
            </text>
          )}
        </>
      );
    })}
  </>
);

/** Both lanes, the user's above, and the rung below them, over one axis of time. `words` say all of it. */
export const StoryPicture = ({
  story: { turns, days },
  named,
  zone,
  words,
  saying,
  width,
  kind,
}: {
  readonly story: Told;
  readonly named: number | undefined;
  readonly zone: string;
  /** All that the drawing shows. */
  readonly words: string;
  readonly saying: PictureWords;
  readonly width: number;
  readonly kind: string;
}) => {
  const dots = turns.slice(-MAX_DOTS);
  const start = dots[0]?.at.getTime() ?? 0;
  const drawn = days.filter(({ at }) => at.getTime() >= start);
  const times = [...dots, ...drawn].map(({ at }) => at.getTime());
  const scale = scaleOf([...times, ...(named === undefined ? [] : [named])], width);
  return (
    <svg
      class={`drawing ${kind}`}
      viewBox={`0 0 ${width} ${LANE.height}`}
      role="img"
      aria-labelledby={`${kind}-title ${kind}-desc`}
    >
      <title id={`${kind}-title`}>{saying.title}</title>
      <desc id={`${kind}-desc`}>{words}</desc>
      <text x={String(LANE.left)} y="14" font-size="14">
        {saying.you}
      </text>
      <text x={String(LANE.left)} y="70" font-size="14">
        {saying.they}
      </text>
      {[LANE.mine, LANE.theirs].map((y) => (
        <line class="axis" x1={String(LANE.left)} x2={String(width - LANE.right)} y1={String(y)} y2={String(y)} />
      ))}
      <Band stretches={stretchesOf(scale, drawn)} rungs={saying.rungs} />
      {named === undefined ? (
        ""
      ) : (
        <line
          class="named"
          x1={xOf(scale, named).toFixed(1)}
          x2={xOf(scale, named).toFixed(1)}
          y1="18"
          y2={String(LANE.band)}
          stroke-width="2"
        />
      )}
      {dots.map((dot) => (
        <circle
          class={`${dot.isMine ? "mine" : "theirs"}${dot.isGenuine ? "" : " thin"}`}
          cx={xOf(scale, dot.at.getTime()).toFixed(1)}
          cy={String(dot.isMine ? LANE.mine : LANE.theirs)}
          r={radius(dot.words).toFixed(1)}
          fill-opacity={dot.isGenuine ? ".72" : "1"}
          stroke-width="1.5"
        />
      ))}
      {ticksOf(scale, zone, saying).map(([label, at]) => (
        <text x={xOf(scale, at).toFixed(1)} y={String(LANE.ticks)} font-size="13" text-anchor="middle">
          {label}
        </text>
      ))}
    </svg>
  );
};
