import { NAME, type Phrases } from "./phrases.ts";

const hoursOf = (hours: number, numbers: readonly string[]): string =>
  hours === 1 ? "an hour" : `${numbers[hours] ?? hours} hours`;

export const EN: Phrases = {
  locale: "en-GB",
  numbers: ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"],
  quoted: (text) => `“${text}”`,
  colon: ": ",
  semicolon: "; ",
  topic: (name, isName) => (isName ? name : `the ${name}`),
  bareTopic: (name, isName) => (isName ? name : `the ${name}`),
  subject: {
    one: (name, topic) => `${name}, and ${topic}`,
    worth: (names) => `${names}: worth a call`,
    noted: "Noted",
    unclear: "What did you mean?",
    quiet: "All quiet",
    exposed: "Your secret address was seen",
  },
  first: {
    subject: (name) => `It works: your mail to ${name} is read`,
    works: (name) => `It works. I read your mail to ${name}`,
    quoted: (count, days, n) => `, and ${count} of theirs from ${n === 1 ? "its quote" : "its quotes"} (${days})`,
    phone: (written) => `Their signature holds a number: ${written}.`,
    quiet: "When somebody is worth a call, you hear from me; until then I am quiet.",
    wrong: "Something read wrongly? Answer and say so.",
  },
  exposed: (name) =>
    `Your secret address stands in To or Cc of your mail to ${name}, where everybody can see it. Nobody else gets in by it; put it in BCC next time, and it stays yours alone.`,
  who: (day, subject) =>
    `Who wrote the mail that you forwarded ${day}${subject === undefined ? "" : `, ${subject}`}? Answer with a name.`,
  newZone: (town, time) =>
    `Your mails now come from ${town} time: the mail comes at ${time} there. "at 9" changes the hour, the settings page the zone.`,
  offers: {
    call: `${NAME} would be good to ring.`,
    "pick-topic": `${NAME} would be good to ring, once you have picked a topic.`,
    "swap-numbers": `${NAME} is leaving this address: swap numbers now.`,
    "meet-there": `${NAME} speaks of going there too: you could meet.`,
    "old-friend": `${NAME} would be good to ring, after all this time.`,
    "ask-take": `${NAME} would be good to ring about your draft.`,
    "thank-fan": `${NAME} would be glad of a call: you have been thanked more than once.`,
  },
  tips: {
    thank: `You talked to ${NAME}: a line of thanks, with what you promised, keeps it warm.`,
    coffee: `You and ${NAME} have talked and go on writing: a coffee would be next.`,
    "back-online": `It has been quiet with ${NAME} since you talked: write again, it needs no reason.`,
    "write-alone": `You meet ${NAME} on mails to many: write a line to them alone.`,
    "tell-them": `You like what ${NAME} does: say so, and ask for nothing.`,
    "ask-silence": `As far as I have seen, it has been quiet between you and ${NAME}: still writing, without me in BCC?`,
  },
  agreed: {
    subject: (name, when) => `You and ${name}: ${when}`,
    line: (name, when, { who, day, quote }) =>
      `You and ${name} agreed on ${when} (${who}, ${day}: ${quote}). It is in the calendar file with this mail.`,
    event: (name) => `Time with ${name}`,
  },
  asks: {
    call: (topic) => `Shall we talk about ${topic} instead of writing? I could ring one day this week.`,
    "pick-topic": () => "I enjoy our mails. What would you like to talk about, if I rang one day this week?",
    "swap-numbers": () => "Before you go: which number and address will stay yours? I would like to keep in touch.",
    "meet-there": () => "It seems we both mean to be there. Shall we meet for a coffee?",
    "old-friend": () => "We have been writing for so long. May I ring you one day this week?",
    "ask-take": () => "I am stuck on my draft, and your view would help. May I ring you for ten minutes this week?",
    "thank-fan": () => "What you wrote has kept me going. May I ring you one day this week to say so?",
  },
  wrote: (mails, days, since) => `has written ${mails} on ${days} since ${since}`,
  reasons: {
    asks: "asks back",
    thanks: "thanks you",
    personal: "writes of home as well as of the matter",
    long: "takes the time to write at length",
    leaving: "is about to leave this address",
  },
  mails: (count, isOne) => (isOne ? `${count} real mail` : `${count} real mails`),
  days: (count, isOne) => (isOne ? `${count} day` : `${count} days`),
  ground: (topic) => `You both keep returning to ${topic}:`,
  you: "you",
  lanes: (mine, theirs, first, since) => `Since ${since}: ${mine} mails from you, ${theirs} from ${first}.`,
  introduce: {
    line: (who, topic, asked) =>
      `${who} both keep returning to ${topic}, and I never saw them on one mail. Ask each of them first: ${asked}.`,
    mail: (first) => `a mail to ${first}`,
    subject: "A question",
    draft: (first, topic) => [
      `Dear ${first},`,
      `I write with somebody else who keeps returning to ${topic}, as you and I do. May I bring the two of you together? I am asking both, and neither learns the other's name before both have said yes.`,
    ],
  },
  gather: (who, topic, town, seats) =>
    `${who} all write with you of ${topic}, and their signatures stand in ${town}: a table for ${seats} would be easy to set.`,
  promised: {
    mine: (day, quote) => `You promised on ${day}: ${quote} That is an easy way to begin.`,
    theirs: (first, day, quote) => `${first} promised on ${day}: ${quote} You could ask about it.`,
  },
  fromSignature: (day) => `from the signature of ${day}`,
  fromYou: (day) => `as you told me on ${day}`,
  noCountry: "without a country code",
  noNumber: (first) => `No number yet: ask ${first} for it.`,
  span: ({ hours, minutes }, numbers) =>
    [...(hours > 0 ? [hoursOf(hours, numbers)] : []), ...(minutes > 0 ? [`${minutes} minutes`] : [])].join(" and "),
  clock: (first, span, side) =>
    side === "same"
      ? `${first}'s clock shows the same time as yours.`
      : `${first}'s clock is ${span} ${side === "ahead" ? "ahead of" : "behind"} yours.`,
  polite: (from, to) => `Between ${from} and ${to} your time is polite.`,
  askFirst: "Rather ask first?",
  openMail: (first) => `Open as a mail to ${first}`,
  callSubject: "A call?",
  answer: (words) => `Just answer this mail: ${words.join(", ")}. Left alone, it lapses in two weeks.`,
  answers: (first) => ["called", "in June", `not ${first}`],
  tap: "Or tap:",
  taps: (first) => ({ called: "called", later: "in three weeks", never: `never suggest ${first}` }),
  alsoGood: `Also good to ring: ${NAME}.`,
  noted: "Noted:",
  done: {
    called: (name, day) => `you talked to ${name} ${day}`,
    met: (name, day) => `you met ${name} ${day}`,
    notYet: (name) => `no call with ${name} yet`,
    never: (name) => `${name}: never again`,
    again: (name) => `${name} may be named again`,
    will: (name, day) => `you will get in touch with ${name} yourself; I am silent about it until ${day}`,
    later: (name, day) => `${name}: not before ${day}`,
    wrote: (name) => `${name} wrote what you forwarded`,
    number: (name, written) => `${name} is at ${written}`,
    pause: (day) => (day === undefined ? "no mails until you answer “go on”" : `no mails until ${day}`),
    resume: "the mails go on",
    hour: (time) => `the mail comes at ${time}`,
    language: "English from now on",
    mine: (address) => `${address} is yours, and what came from there is read`,
    notMine: (address) => `${address} is not yours; what came from there is thrown away`,
    days: (days, weekly) =>
      ({
        all: "the mail may come on any day",
        weekdays: "the mail comes on working days only",
        mondays: `the mail comes on ${weekly} only`,
      })[days],
    stop: "no mails any more; answer “go on” if you miss them",
    neverDomain: (domain) => `nobody at ${domain} any more`,
    erase: "all of it is being erased",
    export: "everything I keep is on its way to you",
    undo: "what you said last is taken back",
  },
  sender: {
    subject: "Is this address yours?",
    ask: (address) =>
      `Somebody wrote to your secret address from ${address}. Is this address yours? Answer “yes, that's mine” or “not mine”.`,
    taken: (address) => `I could not add ${address}: somebody else has it here already.`,
  },
  untilAnswered: (weekly) => `${weekly} only, until you answer.`,
  undoHint: "“undo” takes it back.",
  unclear: (quote) => `${quote} I did not understand.`,
  perhaps: (name) => `Is it about ${name}?`,
  which: (names) => `Do you mean ${names}?`,
  canSay:
    "I read answers like “called Jane”, “Jane in June”, “never Jane”, “Jane's number is …”, “pause until Monday”, “at 7”, “undo”, “stop”.",
  sayAgain: "Say it another way, or leave it.",
  everyWeekday: ["Mondays", "Tuesdays", "Wednesdays", "Thursdays", "Fridays", "Saturdays", "Sundays"],
  on: (day) => `on ${day}`,
  today: "today",
  yesterday: "yesterday",
  filed: (count, n) => (n === 1 ? `${count} mail filed` : `${count} mails filed`),
  byHead: "read by the header alone",
  held: (count, n) => `${count} held, because I could not tell that you sent ${n === 1 ? "it" : "them"}`,
  flooded: (count) =>
    `${count} left unread, because too many came in a day of which nothing proves that they are yours`,
  late: {
    subject: "Some of your mails wait",
    tell: (count, n, days) =>
      `More of your mails came than I read in a day: ${count} ${n === 1 ? "waits, and is" : "wait, and are"} read without your doing within about ${days === 1 ? "a day" : `${days} days`}.`,
    many: "more than a thousand",
  },
  since: { first: "So far", last: "Since the last time" },
  quiet: (filed) =>
    `All is well, and nobody has to be rung this week. ${filed} When somebody is worth a call, you hear from me.`,
  footer: "You get this because your mails come to me in BCC; never more than one a day.",
  why: (first) => `Why ${first}, in full`,
  settings: "Hour, language, pause, people",
  unsubscribe: "Unsubscribe",
};
