/** A sentence worth showing, with its moment and where it stands: the turn, and the mail that shows it best. */
export interface Said {
  readonly at: Date;
  readonly quote: string;
  readonly turn: string;
  readonly mail: string;
}

/** A dated sentence that bears a reason out. */
export interface Evidence extends Said {
  readonly by: "me" | "them";
}
