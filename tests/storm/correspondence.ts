import { type Letter, letter } from "../support/letter.ts";
import { type Dice, dice } from "./dice.ts";
import { type Friend, friendsOf, type StormUser } from "./people.ts";
import { SENTENCES, SUBJECTS } from "./words.ts";

/** One mail of a storm, as it leaves its sender. */
export interface StormMail {
  readonly kind: Kind;
  /** The day of the storm on which it is sent, from 0. */
  readonly day: number;
  readonly mailFrom: string;
  /** Addresses of the service in its envelope. */
  readonly recipients: readonly string[];
  readonly isProved: boolean;
  readonly raw: Buffer;
}

export type Kind =
  | "bcc"
  | "forward"
  | "attached"
  | "group"
  | "crowd"
  | "between-users"
  | "unproved"
  | "automatic"
  | "exposed"
  | "stranger"
  | "answer"
  | "unsubscribe";

export interface Correspondence {
  readonly seed: number;
  readonly users: readonly StormUser[];
  readonly days: number;
  /** Midnight (UTC) of the first day. */
  readonly start: Date;
  /** Mails in all, without duplicates. */
  readonly mails: number;
  readonly friends: number;
  /** Where a user's wish to get no more mail goes. */
  readonly unsubscribeAddress: (user: StormUser) => string;
  /** False where every mail is believed, as on one machine. */
  readonly hasUnproved: boolean;
}

interface Said {
  readonly id: string;
  readonly at: Date;
  readonly isMine: boolean;
  readonly from: string;
  readonly text: string;
}

interface Thread {
  readonly friend: Friend;
  readonly subject: string;
  readonly said: Said[];
}

/** The state of one user's part of the storm. */
interface Writing {
  readonly user: StormUser;
  /** Another user, who gets some of the letters too. */
  readonly other: StormUser;
  readonly threads: readonly Thread[];
  readonly chance: Dice;
  readonly answers: string[];
  count: number;
}

const DAY = 86_400_000;
const MINUTE = 60_000;
// Before this day nobody has been named, and an answer would speak of people whom the service has not met.
const FIRST_ANSWERS = 2;
const MET = 3;
const MOST_STRANGERS = 6;

const WEEKDAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"] as const;
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const;
const two = (n: number): string => String(n).padStart(2, "0");

/** A moment on the wall of a clock that is so many minutes ahead of UTC. */
function wall(at: Date, offset: number): { readonly day: string; readonly time: string; readonly zone: string } {
  const local = new Date(at.getTime() + offset * MINUTE);
  const sign = offset < 0 ? "-" : "+";
  const ahead = Math.abs(offset);
  return {
    day: `${WEEKDAYS[local.getUTCDay()]}, ${local.getUTCDate()} ${MONTHS[local.getUTCMonth()]} ${local.getUTCFullYear()}`,
    time: `${two(local.getUTCHours())}:${two(local.getUTCMinutes())}`,
    zone: `${sign}${two(Math.floor(ahead / 60))}${two(ahead % 60)}`,
  };
}

const headerDate = (at: Date, offset: number): string => {
  const { day, time, zone } = wall(at, offset);
  return `${day} ${time}:${two(at.getUTCSeconds())} ${zone}`;
};

const me = ({ name, address }: StormUser): string => `${name} <${address}>`;
const quote = (text: string): string => text.replace(/^/gm, "> ").replace(/^> (?=>)/gm, ">");

/** Words that nobody has written before: every turn of a storm is told from every other by its first letters. */
const wordsOf = ({ chance, user }: Writing, n: number, sign: string): string =>
  `${chance.pick(["Dear friend", "Hello", "Good evening"])}, number ${user.id}x${n}.\n\n${chance.pick(SENTENCES)} ${chance.pick(SENTENCES)}\n\n${sign}`;

/** A new message of a thread at a moment of the day. */
function say(writing: Writing, thread: Thread, isMine: boolean, at: Date): Said {
  const { user, chance } = writing;
  writing.count += 1;
  const { friend } = thread;
  const second = friend.second !== undefined && chance.isHit(0.4) ? friend.second : friend.address;
  const sign = isMine ? (user.name.split(" ")[0] ?? "") : `${friend.first}\n-- \n${friend.name}\n${friend.phone}`;
  const said = {
    id: `${writing.count}.${user.id}@${isMine ? "mail.example.org" : "example.net"}`,
    at,
    isMine,
    from: isMine ? me(user) : `${friend.name} <${second}>`,
    text: wordsOf(writing, writing.count, sign),
  };
  thread.said.push(said);
  return said;
}

const referencesTo = (said: readonly Said[]): string =>
  said
    .slice(-12)
    .map(({ id }) => `<${id}>`)
    .join(" ");

function quoted({ at, from, text }: Said, offset: number): string {
  const { day, time } = wall(at, offset);
  return `On ${day} at ${time}, ${from} wrote:\n${quote(text)}\n`;
}

/** A letter of the user's to others, with the secret address in BCC. */
function written(writing: Writing, kind: Kind, day: number, more: Letter, recipients?: readonly string[]): StormMail {
  const { user } = writing;
  return {
    kind,
    day,
    mailFrom: user.address,
    recipients: recipients ?? [user.secret],
    isProved: kind !== "unproved",
    raw: letter({ from: me(user), ...more }),
  };
}

/** Two messages are never written in one minute: the later one answers the earlier. */
const momentsOf = ({ chance }: Writing, midnight: Date): readonly [Date, Date] => {
  const first = chance.below(1_300);
  return [new Date(midnight.getTime() + first * MINUTE), new Date(midnight.getTime() + (first + 60) * MINUTE)];
};

type Make = (writing: Writing, thread: Thread, day: number, midnight: Date) => StormMail;

/** The user answers a letter, which stands below; sometimes the user's own one before it stands there too. */
const bcc =
  (kind: Kind, headers: (user: StormUser) => Letter = () => ({})): Make =>
  (writing, thread, day, midnight) => {
    const { user, chance } = writing;
    const [first, second] = momentsOf(writing, midnight);
    const before = thread.said.at(-1);
    const theirs = before !== undefined && !before.isMine ? before : say(writing, thread, false, first);
    const mine = say(writing, thread, true, second);
    const earlier = thread.said.slice(0, -2).at(-1);
    const below = chance.isHit(0.3) && earlier !== undefined ? `\n${quote(quoted(earlier, user.offset))}` : "";
    return written(writing, kind, day, {
      to: theirs.from,
      date: headerDate(mine.at, user.offset),
      id: mine.id,
      inReplyTo: theirs.id,
      references: referencesTo(thread.said.slice(0, -1)),
      subject: `Re: ${thread.subject}`,
      text: `${mine.text}\n\n${quoted(theirs, user.offset)}${below}`,
      ...headers(user),
    });
  };

/** A letter of the other side, handed over as a forward: perhaps the same that is quoted under an answer later, or was before. */
const forward: Make = (writing, thread, day, midnight) => {
  const { user, chance } = writing;
  const [first, second] = momentsOf(writing, midnight);
  const known = thread.said.filter(({ isMine }) => !isMine);
  const theirs = known.length > 0 && chance.isHit(0.5) ? chance.pick(known) : say(writing, thread, false, first);
  writing.count += 1;
  const { day: on, time } = wall(theirs.at, user.offset);
  return written(writing, "forward", day, {
    to: user.secret,
    date: headerDate(second, user.offset),
    id: `${writing.count}.fwd.${user.id}@mail.example.org`,
    subject: `Fwd: ${thread.subject}`,
    text: `---------- Forwarded message ---------\nFrom: ${theirs.from}\nDate: ${on} at ${time}\nSubject: ${thread.subject}\nTo: ${me(user)}\n\n${theirs.text}\n`,
  });
};

/** The same as an attached message, whole. */
const attached: Make = (writing, thread, day, midnight) => {
  const { user } = writing;
  const [first, second] = momentsOf(writing, midnight);
  const theirs = say(writing, thread, false, first);
  writing.count += 1;
  const inner = letter({
    from: theirs.from,
    to: me(user),
    date: headerDate(theirs.at, 0),
    id: theirs.id,
    subject: thread.subject,
    text: theirs.text,
  });
  const head = [
    `From: ${me(user)}`,
    `To: ${user.secret}`,
    `Date: ${headerDate(second, user.offset)}`,
    `Message-ID: <${writing.count}.att.${user.id}@mail.example.org>`,
    `Subject: Fwd: ${thread.subject}`,
    "MIME-Version: 1.0",
    'Content-Type: multipart/mixed; boundary="storm"',
    "",
    "--storm",
    "Content-Type: message/rfc822",
    "",
    "",
  ].join("\r\n");
  const raw = Buffer.concat([Buffer.from(head), inner, Buffer.from("\r\n--storm--\r\n")]);
  return { kind: "attached", day, mailFrom: user.address, recipients: [user.secret], isProved: true, raw };
};

/** A letter of the user's to several at once: to each of a few, or to a crowd. */
const toMany =
  (kind: Kind, count: number): Make =>
  (writing, thread, day, midnight) => {
    const { user, threads, chance } = writing;
    const [, second] = momentsOf(writing, midnight);
    const others = chance.shuffled(threads).slice(0, count);
    writing.count += 1;
    return written(writing, kind, day, {
      to: others.map(({ friend }) => `${friend.name} <${friend.address}>`).join(", "),
      date: headerDate(second, user.offset),
      id: `${writing.count}.all.${user.id}@mail.example.org`,
      subject: thread.subject,
      text: wordsOf(writing, writing.count, user.name),
    });
  };

/** A letter to a friend and to another user, who both have it in BCC: to the other one it comes from a stranger. */
const betweenUsers: Make = (writing, thread, day, midnight) => {
  const { user, other } = writing;
  const [, second] = momentsOf(writing, midnight);
  const mine = say(writing, thread, true, second);
  return written(
    writing,
    "between-users",
    day,
    {
      to: `${thread.friend.name} <${thread.friend.address}>`,
      cc: other === user ? undefined : me(other),
      date: headerDate(mine.at, user.offset),
      id: mine.id,
      subject: thread.subject,
      text: mine.text,
    },
    [...new Set([user.secret, other.secret])],
  );
};

/** A friend answers to all, the secret address among them: proved, and not the user. */
const stranger: Make = (writing, any, day, midnight) => {
  const { user, threads, chance } = writing;
  // Of more than ten new addresses the user is not asked at once, and which ten these are is a matter of their order.
  const thread = chance.pick(threads.slice(0, MOST_STRANGERS)) ?? any;
  const [first] = momentsOf(writing, midnight);
  const theirs = say(writing, thread, false, first);
  const raw = letter({
    from: `${thread.friend.name} <${thread.friend.address}>`,
    to: me(user),
    cc: user.secret,
    date: headerDate(theirs.at, 0),
    id: theirs.id,
    subject: `Re: ${thread.subject}`,
    text: theirs.text,
  });
  const { secret } = user;
  return { kind: "stranger", day, mailFrom: thread.friend.address, recipients: [secret], isProved: true, raw };
};

/** What the user says to the service: each thing once, so that the order in which answers come in says nothing. */
const answer: Make = (writing, thread, day, midnight) => {
  const { user } = writing;
  const said = day < FIRST_ANSWERS ? undefined : writing.answers.shift();
  if (said === undefined) return bcc("bcc")(writing, thread, day, midnight);
  writing.count += 1;
  return written(writing, "answer", day, {
    to: user.secret,
    date: headerDate(momentsOf(writing, midnight)[1], user.offset),
    id: `${writing.count}.answer.${user.id}@mail.example.org`,
    subject: "Re: Online Buddy",
    text: said,
  });
};

const away: Make = bcc("automatic", () => ({ headers: ["Auto-Submitted: auto-replied"] }));

const UNPROVED: Make = bcc("unproved");

/** How often each comes among a hundred. */
const SHARES: readonly (readonly [number, Make])[] = [
  [55, bcc("bcc")],
  [15, forward],
  [5, attached],
  [6, toMany("group", 3)],
  [2, toMany("crowd", 7)],
  [4, betweenUsers],
  [3, UNPROVED],
  [2, away],
  [2, bcc("exposed", ({ secret }) => ({ cc: secret }))],
  [3, stranger],
  [3, answer],
];

function makeOf({ chance }: Writing): Make {
  let left = chance.below(100);
  for (const [share, make] of SHARES) {
    if (left < share) return make;
    left -= share;
  }
  return forward;
}

const answersFor = (friends: readonly Friend[]): string[] => {
  const [a, b, c] = friends;
  return [
    `Never ${a?.first}.`,
    `${b?.first}'s number is ${b?.phone.replace(/ 9/, " 8")}.`,
    "Please write at 6:30.",
    `I called ${c?.first}.`,
  ];
};

/** Every tenth wants no more mail on the last day but one. */
const leaves = (i: number): boolean => i % 10 === 9;

function* mailsOf(given: Correspondence, index: number): Generator<StormMail> {
  const { users, seed, days, start, friends: count } = given;
  const user = users[index] as StormUser;
  const chance = dice(seed * 7_919 + index);
  const friends = friendsOf(user, count, chance);
  const writing: Writing = {
    user,
    other: users[(index + 1) % users.length] ?? user,
    threads: friends.map((friend, i) => ({ friend, subject: SUBJECTS[i % SUBJECTS.length] ?? "Hello", said: [] })),
    chance,
    answers: answersFor(friends),
    count: 0,
  };
  const share = Math.ceil(given.mails / users.length);
  for (let i = 0; i < share; i += 1) {
    const day = Math.floor((i * days) / share);
    // Those of whom the user's answers speak are met on the first day.
    const met = i < MET ? writing.threads[i] : undefined;
    const make = met === undefined ? makeOf(writing) : bcc("bcc");
    const isKept = make !== UNPROVED || given.hasUnproved;
    const midnight = new Date(start.getTime() + day * DAY);
    yield (isKept ? make : forward)(writing, met ?? chance.pick(writing.threads), day, midnight);
  }
  if (!leaves(index)) return;
  const raw = letter({ from: me(user), to: "unsubscribe", subject: "unsubscribe" });
  const day = Math.max(0, days - 2);
  const recipients = [given.unsubscribeAddress(user)];
  yield { kind: "unsubscribe", day, mailFrom: user.address, recipients, isProved: true, raw };
}

const END = Buffer.from("\r\n");

/** SMTP ends every mail with a line end: without one its bytes would be others on their way, and its name too. */
const ended = (mail: StormMail): StormMail =>
  mail.raw.subarray(-2).equals(END) ? mail : { ...mail, raw: Buffer.concat([mail.raw, END]) };

/** All mails of a storm, each once, by day: the same for the same seed. */
export function correspondenceOf(given: Correspondence): StormMail[] {
  const all = given.users.flatMap((_, i) => [...mailsOf(given, i)].map(ended));
  return all
    .map((mail, i) => ({ mail, i }))
    .sort((a, b) => a.mail.day - b.mail.day || a.i - b.i)
    .map(({ mail }) => mail);
}
