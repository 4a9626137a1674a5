/** When the user has last said something of each attribute (ISO 8601), in a mail, on a page or by a link. */
export interface SaidAt {
  readonly saidAt?: Readonly<Record<string, string>>;
}

// More than there are attributes; the domains that are left out are many.
const MAX_SAID = 150;

const byMoment = ([, a]: readonly [string, string], [, b]: readonly [string, string]): number => (a < b ? -1 : 1);

/** Note that these attributes were said at a moment. */
export const saidNow = ({ saidAt }: SaidAt, names: readonly string[], at: Date): SaidAt => ({
  saidAt: Object.fromEntries(
    Object.entries({ ...saidAt, ...Object.fromEntries(names.map((name) => [name, at.toISOString()])) })
      .sort(byMoment)
      .slice(-MAX_SAID),
  ),
});

/** True unless something later was said of it. The same word, carried out again after a crash, is still news. */
export const isNews = ({ saidAt }: SaidAt, name: string, at: Date): boolean =>
  (saidAt?.[name] ?? "") <= at.toISOString();

/**
 * Of a change that the user has asked for at a moment, what nothing later was said of. Two handlers may hear of the same
 * answers: one that is slow with an older word must not write it over a newer one. It stands in the item that is changed, so
 * that the same condition decides both.
 */
export function newest<Change extends object>(before: SaidAt, change: Change, at: Date): Partial<Change> & SaidAt {
  const kept = Object.entries(change).filter(([name]) => isNews(before, name, at));
  if (kept.length === 0) return {};
  const names = kept.map(([name]) => name);
  return { ...(Object.fromEntries(kept) as Partial<Change>), ...saidNow(before, names, at) };
}
