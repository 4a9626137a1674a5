import type { HomeWords } from "./home-words.ts";

export const EN: HomeWords = {
  title: "Somebody to ring up",
  heading: "Some of the people you write to have become people to ring up.",
  lead: "Online Buddy lives in e-mail and notices when that has happened. There is nothing to install, and no access to your mailbox.",
  languages: "Languages",
  how: {
    title: "How it works",
    steps: [
      "You put a secret address in BCC, or forward a thread to it.",
      "It reads that mail, what the mail quotes, and nothing else.",
      "On a morning when there is a reason, one mail comes back: who is worth a call, why, in both your words, and what to talk about. On most days nothing comes.",
    ],
  },
  join: {
    title: "To join",
    text: "Write a mail to this address, from the one you usually write with. What stands in it does not matter.",
    subject: "I would like to join",
    after:
      "One welcome comes back. Answer it with “yes”, and your secret address works. Without an answer nothing follows.",
  },
  sample: {
    title: "What comes",
    text: "A daily mail, written as all of them are. Martin and Jane are invented.",
    subject: "Subject",
  },
  never: {
    title: "What it never does",
    text: "It never writes to the people you write to, looks nobody up, sells and shows nothing to anybody, and does not track you. No mail has a pixel, no page a cookie.",
  },
  kept: {
    title: "What is kept, and for how long",
    rows: ({ words, raw, held }) => [
      `The words of a message: ${words} days.`,
      `A mail as it came in: ${raw} days.`,
      `A mail of which it is not proved that you sent it: ${held} days, unread.`,
      "Who wrote when, what it came to, and the few sentences that were quoted to you: until you say otherwise. Answer any mail with “erase me”, and all of it is deleted.",
    ],
  },
  runs: {
    title: "Who runs it",
    by: "This service is run by",
    unknown: "Whoever runs this service has not set a name and a contact here yet. Ask the person who told you of it.",
  },
  noWelcome: {
    title: "When no welcome comes",
    why: "Anybody can write any sender on a mail, so only mail whose sender is proved is answered. The proof is a signature that your mail provider sets (DKIM), or a rule it has published for your address (DMARC). Nearly all private providers do so; some firms do not.",
    what: [
      "Look into your spam folder, and wait for an hour.",
      "Ask whoever looks after the mail at your firm to sign what goes out with DKIM in the name of your domain, and to publish DMARC.",
      "Or write from a private address.",
    ],
  },
  others: {
    title: "Does somebody write to you who uses this?",
    text: "You can ask what is kept about you, without an account. Send an empty mail from your own address:",
    subject: "What is kept about me?",
    after:
      "The answer tells how many people's notes hold something, how many mails, and from when; never whose. Answer it with “forget me”, and all of it goes, for good. Nobody is told that you asked.",
  },
  stop: {
    title: "To stop its mails",
    text: "Tap “Unsubscribe” at the foot of any of them, or answer “stop”. There is no account here, and nothing to sign in to.",
  },
};
