/** Who writes in the sample. `me` is the local user, whoever that is. All of them are invented. */
export const PEOPLE = {
  jane: { name: "Jane Roe", address: "jane.roe@example.org" },
  tom: { name: "Tom Finch", address: "tom.finch@example.net" },
  zoe: { name: "Zoë Lind", address: "zoe.lind@example.org" },
  slipway: { name: "The Slipway", address: "news@slipway.example.net" },
} as const;

export type Person = "me" | keyof typeof PEOPLE;

/** One letter as its author wrote it. `daysAgo` and `time` are on the user's own calendar and clock. */
export interface Letter {
  readonly from: Person;
  readonly to: Person;
  readonly daysAgo: number;
  readonly time: string;
  readonly subject: string;
  /** Paragraphs, one line each. */
  readonly text: readonly string[];
  readonly signature?: readonly string[];
  /** The letter this one answers, and quotes whole below. */
  readonly answers?: string;
}

const FOLKBOAT = "Your piece on the Folkboat";
const CREEK_YARD = ["Jane Roe", "Creek Yard, Saltmarsh Lane", "+44 7700 900123"];

const boat: Readonly<Record<string, Letter>> = {
  boat1: {
    from: "me",
    to: "jane",
    daysAgo: 20,
    time: "19:12",
    subject: FOLKBOAT,
    text: [
      "Dear Jane,",
      "I read what you wrote in the association's newsletter about saving a Folkboat out of a field, and I have to thank you, because I have just done the same foolish thing. Mine is called Curlew, built in 1961, and she has stood under a tarpaulin behind a barn for eleven years.",
      "The hull is stripped now, and I can't sleep for the keel bolts. Two of the nine weep rust, and the yard here wants to draw all of them before winter. Did you draw yours, or did you dare to leave them?",
      "Martin",
    ],
  },
  boat2: {
    from: "jane",
    to: "me",
    daysAgo: 19,
    time: "08:40",
    subject: `Re: ${FOLKBOAT}`,
    answers: "boat1",
    text: [
      "Dear Martin,",
      "Curlew! What a good name for her. Nobody has ever thanked me for talking them into a rotten boat, so thank you.",
      "We drew all of our keel bolts, and I am glad we did: the two that looked worst were fine, and one that looked perfect was the thickness of a pencil in the middle. Draw one that weeps and one that doesn't. Then you know what the others are like.",
      "How did you find her? And is she pine or larch on oak?",
      "Jane",
    ],
  },
  boat3: {
    from: "me",
    to: "jane",
    daysAgo: 18,
    time: "21:05",
    subject: `Re: ${FOLKBOAT}`,
    answers: "boat2",
    text: [
      "Dear Jane,",
      "We drew two keel bolts this week, as you said, and you were right: the clean one was the bad one. I have it on my desk. It looks like an apple core.",
      "She is pine on oak. I found her when I stopped to ask the way to a wedding. I missed the service and came away with a boat; my wife tells it better.",
      "The next fear is the garboard planks. Both are soft along the last metre. Would you scarf in a new piece, or replace the whole plank? And how did you steam yours?",
      "Martin",
    ],
  },
  boat4: {
    from: "jane",
    to: "me",
    daysAgo: 14,
    time: "22:17",
    subject: `Re: ${FOLKBOAT}`,
    answers: "boat3",
    text: [
      "Dear Martin,",
      "An apple core is exactly it. Please keep it: ours hangs in the workshop with a label and the date. I read the wedding out to my sister, who says that your wife must be a saint.",
      "Replace the whole garboard plank. I scarfed one in to save a week, and it has leaked a cupful a day ever since, right over the keel bolts. For the steam we used a wallpaper stripper and a length of drainpipe wrapped in an old duvet. An hour for each inch of thickness; then you have a minute and a half, and you need a helper who doesn't stop to talk. Who is helping you?",
      "It does a person good to write to somebody who understands why one would spend a Sunday on this.",
      "Jane",
    ],
  },
  boat5: {
    from: "me",
    to: "jane",
    daysAgo: 12,
    time: "18:31",
    subject: `Re: ${FOLKBOAT}`,
    answers: "boat4",
    text: [
      "Dear Jane,",
      "The drainpipe works! We steamed the first garboard yesterday. My neighbour Bill held the far end and, to my surprise, said nothing at all. It is clamped, it lies like a ribbon, and I have walked out to look at it four times.",
      "New keel bolts are ordered, in bronze. My question for tonight: did you bed the planks in anything below the waterline, or close them up dry as the old builders did?",
      "And how is yours? You wrote that you wanted to sail her to the Baltic. Is that still the plan?",
      "Martin",
    ],
  },
  boat6: {
    from: "jane",
    to: "me",
    daysAgo: 8,
    time: "07:48",
    subject: `Re: ${FOLKBOAT}`,
    answers: "boat5",
    text: [
      "Dear Martin,",
      "Four times in one evening is normal. I used to take my tea out to ours.",
      "We bedded the keel in red lead putty and closed the planks dry; the wood does the rest in a week. For the bronze keel bolts: tighten them by feel, and go round again after a month afloat, because the oak settles. I could talk about keel bolts for an hour. People leave the room when I do.",
      "The Baltic, yes. If the mast is ready I'd like to leave next June and follow the Danish islands. Have you ever sailed over there? I would love to hear what you know about the harbours.",
      "Warm regards\nJane",
    ],
    signature: CREEK_YARD,
  },
  boat7: {
    from: "me",
    to: "jane",
    daysAgo: 6,
    time: "20:19",
    subject: `Re: ${FOLKBOAT}`,
    answers: "boat6",
    text: [
      "Dear Jane,",
      "I grew up on those islands! My grandfather ran the mail boat, and I sailed there in a dinghy until I was sixteen. June is the right month. Begin in the south, where the harbours are small and the evenings don't end. I will look for his old harbour book and send you the pages.",
      "The second garboard plank is in, both lie dry, and the bronze keel bolts came today: nine of them, heavy as a good conscience. Before I put them in I'd like to ask you about the washers, because the yard and I do not agree at all.",
      "What is wrong with the mast?",
      "Martin",
    ],
  },
  boat8: {
    from: "jane",
    to: "me",
    daysAgo: 2,
    time: "21:55",
    subject: `Re: ${FOLKBOAT}`,
    answers: "boat7",
    text: [
      "Dear Martin,",
      "Your grandfather's harbour book! Yes please, any page of it. I told the whole yard at lunch.",
      "The mast has a split in the scarf, a hand above the spreaders, and I have stood before it for a week like a cow before a new gate. You are braver than I am with glue. Would you look at it with me some time? It is hard to describe in a letter.",
      "About the washers: bigger than anyone tells you, and bronze like the keel bolts, never steel. There is a longer story to that, with an insurance man in it. How thick is Curlew's keel where the bolts go through?",
      "Jane",
    ],
    signature: CREEK_YARD,
  },
};

const room: Readonly<Record<string, Letter>> = {
  room1: {
    from: "me",
    to: "tom",
    daysAgo: 16,
    time: "09:31",
    subject: "Room for Thursday",
    text: ["Tom,", "the small room is ours on Thursday at ten. The agenda is in the invitation.", "Martin"],
  },
  room2: {
    from: "tom",
    to: "me",
    daysAgo: 16,
    time: "09:40",
    subject: "Re: Room for Thursday",
    answers: "room1",
    text: ["Thanks, got it.", "Tom"],
  },
  room3: {
    from: "me",
    to: "tom",
    daysAgo: 11,
    time: "16:02",
    subject: "Re: Room for Thursday",
    answers: "room2",
    text: ["Here are the minutes. Shout if I left something out.", "Martin"],
  },
  room4: {
    from: "tom",
    to: "me",
    daysAgo: 10,
    time: "08:12",
    subject: "Re: Room for Thursday",
    answers: "room3",
    text: ["Received, thank you.", "Tom"],
  },
  room5: {
    from: "me",
    to: "tom",
    daysAgo: 9,
    time: "11:47",
    subject: "Re: Room for Thursday",
    answers: "room4",
    text: ["The figures for last month are in the folder as well now.", "Martin"],
  },
  room6: {
    from: "tom",
    to: "me",
    daysAgo: 7,
    time: "10:05",
    subject: "Re: Room for Thursday",
    answers: "room5",
    text: ["Great, thanks!", "Tom"],
  },
  room7: {
    from: "me",
    to: "tom",
    daysAgo: 5,
    time: "15:20",
    subject: "Re: Room for Thursday",
    answers: "room6",
    text: ["Next one in a fortnight, same room.", "Martin"],
  },
  room8: {
    from: "tom",
    to: "me",
    daysAgo: 4,
    time: "08:58",
    subject: "Re: Room for Thursday",
    answers: "room7",
    text: ["Noted, thanks.", "Tom"],
  },
  room9: {
    from: "me",
    to: "tom",
    daysAgo: 3,
    time: "17:36",
    subject: "Re: Room for Thursday",
    answers: "room8",
    text: ["Updated agenda in the invitation.", "Martin"],
  },
};

const bread: Readonly<Record<string, Letter>> = {
  bread1: {
    from: "zoe",
    to: "me",
    daysAgo: 7,
    time: "13:24",
    subject: "Crème fraîche, and your question",
    text: [
      "Hi Martin,",
      "the recipe you asked for is my aunt's: rye, a spoon of crème fraîche, and two days of patience. Don't believe anybody who says one.",
      "What flour can you get where you live?",
      "Zoë",
    ],
  },
  bread2: {
    from: "me",
    to: "zoe",
    daysAgo: 4,
    time: "21:10",
    subject: "Re: Crème fraîche, and your question",
    answers: "bread1",
    text: [
      "Hi Zoë,",
      "thank you, and thank your aunt. The first loaf was a brick; the second one was bread. I get a dark rye from the mill here, quite coarse.",
      "Does she sift hers?",
      "Martin",
    ],
  },
};

const ISSUES: Readonly<Record<string, string>> = {
  "25": "The lay-up list: what to take off, what to leave on, and why mice prefer sails.",
  "18": "Ten varnishes compared on one dinghy. The cheapest came third.",
  "11": "A reader's tender, built in a kitchen, and how it left through the window.",
  "4": "The boat jumbles: dates, places, and what to bring to carry it home.",
};

const newsletter: Readonly<Record<string, Letter>> = Object.fromEntries(
  Object.entries(ISSUES).map(([daysAgo, text]) => [
    `slipway${daysAgo}`,
    {
      from: "slipway",
      to: "me",
      daysAgo: Number(daysAgo),
      time: "06:00",
      subject: "The Slipway: this week on the hard",
      text: [text, "You get this because you signed up at a boat show. Unsubscribe at any time."],
    },
  ]),
);

/** All letters by name. */
export const LETTERS: Readonly<Record<string, Letter>> = { ...boat, ...room, ...bread, ...newsletter };
