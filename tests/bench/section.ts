/** What one part of the bench has measured, as a table: a row for each subject, a cell for each column. */
export interface Section {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
  /** What was measured and what was not, in a few plain sentences. */
  readonly note: string;
}
