// Minutes east of UTC by the abbreviations that clients print, in English and in their own tongue.
// Where an abbreviation has several meanings, the one of the outer message's own zone is taken, else the first.
const ZONES: Readonly<Record<string, readonly number[]>> = {
  utc: [0],
  gmt: [0],
  z: [0],
  wet: [0],
  wez: [0],
  west: [60],
  wesz: [60],
  bst: [60, 360],
  ist: [330, 60, 120],
  cet: [60],
  mez: [60],
  sec: [60],
  seč: [60],
  cest: [120],
  mesz: [120],
  selč: [120],
  hnec: [60],
  haec: [120],
  met: [60],
  mest: [120],
  eet: [120],
  oez: [120],
  eest: [180],
  oesz: [180],
  msk: [180],
  мск: [180],
  trt: [180],
  gst: [240],
  pkt: [300],
  wib: [420],
  ict: [420],
  sgt: [480],
  hkt: [480],
  awst: [480],
  jst: [540],
  kst: [540],
  acst: [570],
  aest: [600],
  acdt: [630],
  aedt: [660],
  nzst: [720],
  nzdt: [780],
  nst: [-210],
  ndt: [-150],
  brt: [-180],
  art: [-180],
  ast: [-240],
  adt: [-180],
  est: [-300],
  edt: [-240],
  cst: [-360, 480],
  cdt: [-300],
  mst: [-420],
  mdt: [-360],
  pst: [-480],
  pdt: [-420],
  akst: [-540],
  akdt: [-480],
  hst: [-600],
};

const NUMERIC = /^[ (]{0,3}(?:(?:UTC|GMT)[ ]?)?([+\-−])(\d{1,2}):?(\d{2})?(?![\d:])/i;
const NAMED = /^[ ,(]{0,3}(\p{L}{1,5})(?![\p{L}\d])/u;

/** Read a zone that stands at `at` (`+0200`, `GMT+3`, `(PDT)`, `OESZ`). Answers minutes east and where it ends. */
export function readZone(text: string, at: number, outer?: number): { offset: number; end: number } | undefined {
  const rest = text.slice(at, at + 16);
  const numeric = NUMERIC.exec(rest);
  if (numeric) {
    const minutes = Number(numeric[2]) * 60 + Number(numeric[3] ?? 0);
    if (minutes > 14 * 60) return undefined;
    return { offset: numeric[1] === "+" ? minutes : -minutes, end: at + numeric[0].length };
  }
  const named = NAMED.exec(rest);
  const choices = ZONES[named?.[1]?.toLowerCase() ?? ""];
  if (!named || choices?.[0] === undefined) return undefined;
  const offset = choices.find((choice) => choice === outer) ?? choices[0];
  return { offset, end: at + named[0].length };
}
