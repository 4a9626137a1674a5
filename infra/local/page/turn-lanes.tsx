import { isGenuine, saidWords } from "../../../core/buddy/genuine.ts";
import type { Turn } from "../../../core/thread/turn.ts";
import { day, month, placeOf } from "./day.ts";

/** A turn as it is drawn: when, whose, how much it says. */
interface Dot {
  readonly at: number;
  readonly isMine: boolean;
  readonly isGenuine: boolean;
  readonly words: number;
}

const MAX_DOTS = 600;
const DAY = 86_400_000;
const LANE = { theirs: 38, mine: 92, axis: 124, height: 148, left: 14, right: 14 } as const;
const LONG_SPAN = 300 * DAY;

const dotsOf = (turns: readonly Turn[], isMine: (turn: Turn) => boolean, zone: string): Dot[] =>
  turns
    .flatMap((turn) =>
      turn.sentAt === undefined
        ? []
        : [
            {
              at: placeOf(turn.sentAt, zone).getTime(),
              isMine: isMine(turn),
              isGenuine: isGenuine(turn),
              words: saidWords(turn.text).length,
            },
          ],
    )
    .sort((a, b) => a.at - b.at)
    .slice(-MAX_DOTS);

const radius = (words: number): number => Math.min(14, 4 + Math.sqrt(words));

interface Scale {
  readonly from: number;
  readonly to: number;
  readonly width: number;
}

/** Time runs to the right. A correspondence of one day still takes a day. */
function scaleOf(times: readonly number[], width: number): Scale {
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const pad = Math.max(DAY / 2, (last - first) * 0.04);
  return { from: first - pad, to: last + pad, width };
}

const xOf = ({ from, to, width }: Scale, at: number): string =>
  (LANE.left + ((at - from) / (to - from)) * (width - LANE.left - LANE.right)).toFixed(1);

/** A day under the axis for about every 130 units, each said once. */
function ticksOf(scale: Scale, zone: string): readonly (readonly [label: string, at: number])[] {
  const count = Math.max(2, Math.floor(scale.width / 130));
  const word =
    scale.to - scale.from > LONG_SPAN ? month : (at: Date, in_: string) => day(at, in_).replace(/ \d{4}$/, "");
  const ticks = Array.from({ length: count }, (_, i) => {
    const at = scale.from + ((i + 0.5) / count) * (scale.to - scale.from);
    return [word(new Date(at), zone), at] as const;
  });
  return ticks.filter(([label], i) => label !== ticks[i - 1]?.[0]);
}

const Drawing = ({
  dots,
  named,
  zone,
  width,
  kind,
}: {
  readonly dots: readonly Dot[];
  readonly named: number | undefined;
  readonly zone: string;
  readonly width: number;
  readonly kind: string;
}) => {
  const scale = scaleOf([...dots.map(({ at }) => at), ...(named === undefined ? [] : [named])], width);
  return (
    <svg class={`drawing ${kind}`} viewBox={`0 0 ${width} ${LANE.height}`} aria-hidden="true" focusable="false">
      <text x={String(LANE.left)} y="14" font-size="14">
        they
      </text>
      <text x={String(LANE.left)} y="70" font-size="14">
        you
      </text>
      {[LANE.theirs, LANE.mine].map((y) => (
        <line class="axis" x1={String(LANE.left)} x2={String(width - LANE.right)} y1={String(y)} y2={String(y)} />
      ))}
      {named === undefined ? (
        ""
      ) : (
        <line class="named" x1={xOf(scale, named)} x2={xOf(scale, named)} y1="18" y2="116" stroke-width="2" />
      )}
      {dots.map((dot) => (
        <circle
          class={`${dot.isMine ? "mine" : "theirs"}${dot.isGenuine ? "" : " thin"}`}
          cx={xOf(scale, dot.at)}
          cy={String(dot.isMine ? LANE.mine : LANE.theirs)}
          r={radius(dot.words).toFixed(1)}
          fill-opacity={dot.isGenuine ? ".72" : "1"}
          stroke-width="1.5"
        />
      ))}
      {ticksOf(scale, zone).map(([label, at]) => (
        <text x={xOf(scale, at)} y={String(LANE.axis + 16)} font-size="13" text-anchor="middle">
          {label}
        </text>
      ))}
    </svg>
  );
};

const saying = (n: number): string =>
  n === 0 ? "none of which says" : n === 1 ? "one of which says" : `${n} of which say`;

const count = (dots: readonly Dot[], isMine: boolean): string => {
  const own = dots.filter((dot) => dot.isMine === isMine);
  const genuine = own.filter((dot) => dot.isGenuine).length;
  return `${own.length === 0 ? "nothing" : own.length === 1 ? "one message" : `${own.length} messages`}${own.length > genuine ? `, ${saying(genuine)} something of their own` : ""}`;
};

/** Both lanes of a correspondence over time. The caption says in words what there is to see. */
export const TurnLanes = ({
  turns,
  isMine,
  named,
  zone,
}: {
  readonly turns: readonly Turn[];
  readonly isMine: (turn: Turn) => boolean;
  readonly named?: Date;
  readonly zone: string;
}) => {
  const dots = dotsOf(turns, isMine, zone);
  const [first] = dots;
  const last = dots.at(-1);
  if (first === undefined || last === undefined) return <p class="nothing">No message with a date yet.</p>;
  const drawn = { dots, named: named?.getTime(), zone };
  return (
    <figure>
      <Drawing {...drawn} width={640} kind="wide-only" />
      <Drawing {...drawn} width={340} kind="phone-only" />
      <figcaption>
        From {day(new Date(first.at), zone)} to {day(new Date(last.at), zone)}: they wrote {count(dots, false)}; you
        wrote {count(dots, true)}. A larger dot holds more words; an empty one says nothing that counts.
        {named === undefined ? "" : ` The broken line is ${day(named, zone)}, when the daily reply named them.`}
      </figcaption>
    </figure>
  );
};
