/** How a language names an hour and agrees on it: sources of regular expressions for folded text in small letters. */
export interface Agreeing {
  /** In front of an exact hour. */
  readonly at: string;
  /** In front of an hour that is none to rely on: "around four", "after four". */
  readonly loose: string;
  /** Behind a number: it is an hour. */
  readonly mark: string;
  /** A number behind `at` is an hour without a mark, too. */
  readonly isBareHour: boolean;
  /** What may follow such a number, where the same words stand before a house or a price. */
  readonly goesOn?: string;
  /** People say "16" for four in the afternoon, so that a nine is one in the morning. */
  readonly isFullDay: boolean;
  readonly morning: string;
  readonly late: string;
  /** In front of an hour: half an hour is added, or taken off. */
  readonly half?: readonly [words: string, minutes: number];
  /** Behind an hour: half an hour is added. */
  readonly andHalf?: string;
  /** Quarters of an hour: who says one is not understood. */
  readonly quarter: string;
  readonly noon?: string;
  /** Names of the hours from one to twelve. */
  readonly hours: readonly string[];
  readonly today: string;
  readonly tomorrow: string;
  /** In such a sentence no day is definite: "next Tuesday", "every Tuesday", "Tuesday or so". */
  readonly vague: string;
  /** Whose clock it is, from the writer's side. */
  readonly myClock: string;
  readonly yourClock: string;
  /** A sentence in which a time is meant for the two. */
  readonly suits: string;
  /** Words of calling, talking and meeting. */
  readonly talks: string;
  /** A sentence that agrees with what the other has said. */
  readonly assents: string;
  /** A turn that holds one of these agrees to nothing yet. */
  readonly hedges: string;
}
