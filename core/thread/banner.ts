/** The words of which the banners of one language are made, each a list parted by `|`. */
interface Row {
  readonly mail: string;
  readonly outside: string;
  readonly link: string;
  readonly attachment: string;
  readonly care: string;
}

// A gateway's banner above the words of a message from outside. Each gateway has its own wording, so it is known by what it
// speaks of. One sample a row.
const LANGUAGES: readonly Row[] = [
  // "CAUTION: This email originated from outside of the organization. Do not click links or open attachments unless …"
  {
    mail: "e-?mail|message|sender|originat\\w+|source",
    outside: "external|outside|untrusted|ext",
    link: "links?",
    attachment: "attachments?",
    care: "caution|warning|cautious|careful|mindful|wary|take .{0,12}care|do not (?:click|open)|think before|verify the sender|phish\\w*",
  },
  // "ACHTUNG: Diese E-Mail kommt von außerhalb. Öffnen Sie keine Anhänge und klicken Sie nicht auf Links …"
  {
    mail: "e-?mail|nachricht|absender",
    outside: "extern\\w*|außerhalb|von außen",
    link: "links?",
    attachment: "anh[aä]ng\\w*|anlagen?",
    care: "achtung|vorsicht|warnung|keine|nicht",
  },
  // "ATTENTION : ce courriel provient de l'extérieur. N'ouvrez pas les pièces jointes et ne cliquez pas sur les liens …"
  {
    mail: "courriel|e-?mail|message|expéditeur",
    outside: "externe|extérieur|hors de",
    link: "liens?",
    attachment: "pièces? jointes?",
    care: "attention|prudence|méfiez|ne cliquez|n['’]ouvrez|avertissement",
  },
  // "PRECAUCIÓN: este correo procede de fuera de la organización. No haga clic en enlaces ni abra archivos adjuntos …"
  {
    mail: "correo|mensaje|remitente",
    outside: "extern[oa]|fuera de|exterior",
    link: "enlaces?|vínculos?",
    attachment: "adjuntos?",
    care: "precaución|atención|cuidado|advertencia|no haga clic|no abra",
  },
  // "Atenção: este email foi originado fora da organização. Não clique em links nem abra anexos …"
  {
    mail: "e-?mail|mensagem|remetente",
    outside: "extern[oa]|fora d[aoe]",
    link: "links?|ligações",
    attachment: "anexos?",
    care: "atenção|cuidado|aviso|não clique|não abra",
  },
  // "ATTENZIONE: questa e-mail proviene dall'esterno. Non aprire allegati e non cliccare sui link …"
  {
    mail: "e-?mail|messaggio|mittente",
    outside: "estern[oa]|dall['’]esterno|fuori",
    link: "link|collegamenti",
    attachment: "allegati",
    care: "attenzione|cautela|non cliccare|non aprire|avviso",
  },
  // "LET OP: deze e-mail komt van buiten de organisatie. Klik niet op links en open geen bijlagen …"
  {
    mail: "e-?mail|bericht|afzender",
    outside: "extern\\w*|van buiten|buiten de",
    link: "links?",
    attachment: "bijlagen?",
    care: "let op|waarschuwing|voorzichtig|klik niet|open geen",
  },
];

const word = (words: string): RegExp => new RegExp(`(?<![\\p{L}])(?:${words})(?![\\p{L}])`, "iu");
const near = (one: string, other: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}])(?:(?:${one})[^\\n]{0,60}\\b(?:${other})|(?:${other})[^\\n]{0,30}(?:${one}))(?![\\p{L}])`,
    "iu",
  );

const PATTERNS = LANGUAGES.map(({ mail, outside, link, attachment, care }) => ({
  outside: near(mail, outside),
  link: word(link),
  attachment: word(attachment),
  care: word(care),
}));

// Each of the patterns wants one of these words: most paragraphs are done with here.
const WORDS = new RegExp(
  `(?:\\b|(?<![\\p{L}]))(?:${LANGUAGES.flatMap(({ outside, link }) => [outside, link]).join("|")})`,
  "iu",
);

// What mail programs put there in words of their own.
const FIXED: readonly RegExp[] = [
  /^[[*\s_]*(?:caution|warning|attention|notice)\b.{0,40}(?:external|outside)/i,
  /^.{0,40}\b(?:this|the) (?:e-?mail|message|sender) (?:was sent |is |has |originat\w+ ).{0,30}(?:outside|external)/i,
  /^\[?(?:external|extern|ext)(?: ?e-?mail| sender)?\]?[.:]?$/i,
  /^\[?(?:you don[’']t often get email from|some people who received this message don[’']t often)/i,
  /^learn why this is important/i,
];

const MAX_BANNER = 600;

/**
 * True for a paragraph that a gateway has put above a message: it says that the mail comes from outside and speaks of links,
 * attachments or care; or it asks for care with links and attachments both. One of these alone is anybody's sentence.
 */
export function isBanner(paragraph: string): boolean {
  const text = paragraph.slice(0, MAX_BANNER);
  if (FIXED.some((pattern) => pattern.test(text))) return true;
  if (!WORDS.test(text)) return false;
  return PATTERNS.some(({ outside, link, attachment, care }) => {
    const [hasLink, hasAttachment, hasCare] = [link.test(text), attachment.test(text), care.test(text)];
    if (hasLink && hasAttachment && hasCare) return true;
    return (hasLink || hasAttachment || hasCare) && outside.test(text);
  });
}
