import type { Line } from "./line.ts";

/** What a separator line announces. */
export type Separator = "forwarded" | "original" | "rule";

// Phrases between dashes, or before a colon; a real line of each stands in the tests.
// "-----Original Message-----", "-------- Ursprüngliche Nachricht --------", "----- 原始邮件 -----"
const ORIGINAL =
  /original (?:message|appointment|e-?mail)|ursprüngliche|originalnachricht|original ?-?nachricht|message d'origine|message original|mensaje original|mensagem original|messaggio originale|oorspronkelijk|origineel bericht|originalmeddelelse|oprindelig|opprinnelig|originalmeddelande|ursprungligt|alkuperäinen|oryginalna|původní|originální|pôvodn|eredeti|mesajul? original|izvorna poruka|originalna poruka|izvirno sporočilo|orijinal|özgün|исходное сообщение|оригинальное сообщение|первоначальное|вихідне повідомлення|оригинално|αρχικό μήνυμα|元のメッセージ|原始邮件|原始郵件|原邮件|原始信件|원본 메시지|원본 메일|الرسالة الأصلية|הודעה מקורית|मूल संदेश|ข้อความต้นฉบับ|thư gốc|tin nhắn gốc|pesan asli|reply message|reply separator|antwort/i;
// "---------- Forwarded message ---------", "Begin forwarded message:", "-------- Přeposlaná zpráva --------"
const FORWARDED =
  /forwarded|fwd\.? ?msg|weitergeleitet|transféré|transmis|réexpédié|faire suivre|reenviad|reencaminhad|encaminhad|inoltrat|doorgestuurd|videresend|vidarebeford|edelleenlähet|välitetty|edastatud|przekaz|przesłan|přepos|předan|prepos|továbbított|redirecționat|redirectionat|proslijeđen|posredovan|prosleđen|[iİ]letil|[iİ]leti başlangıcı|пересылаем|переадресован|перенаправлен|пересланн|переслан|пересила|препратен|προωθημένο|転送|转发|轉寄|轉發|전달된|전달|الرسالة المعاد توجيهها|معاد توجيه|הודעה שהועברה|अग्रेषित|ส่งต่อ|chuyển tiếp|diteruskan|terusan/i;
const DASHED = /^[*_ ]{0,3}[-=‐–—_]{2,60}[ >]{0,3}(\p{L}[^\n]{2,120}?)[ <]{0,3}[-=‐–—_]{2,60}[*_ ]{0,3}$/u;
const RULE = /^(?:[_]{5,}|[-]{5,}|[=]{5,}|[*]{5,}|[–—]{3,})$/;
const MAX = 160;

/** Gmail's head above a whole thread: its messages follow side by side, the oldest first, each under a rule. */
export const isConversation = (bare: string): boolean => /^forwarded conversation$/i.test(bare);

/** Read a line as separator. `rule` alone separates nothing: it only belongs to a header block that follows. */
export function readSeparator(bare: string): Separator | undefined {
  if (bare.length < 5 || bare.length > MAX) return undefined;
  if (RULE.test(bare)) return "rule";
  if (isConversation(bare)) return "forwarded";
  const words = DASHED.exec(bare)?.[1];
  if (words !== undefined) {
    if (ORIGINAL.test(words)) return "original";
    return FORWARDED.test(words) ? "forwarded" : undefined;
  }
  return /[:：]$/.test(bare) && bare.length < 60 && isBare(bare) && FORWARDED.test(bare) ? "forwarded" : undefined;
}

/** The words of a separator stand between dashes. */
export const isDashed = (bare: string): boolean => bare.length <= MAX && DASHED.test(bare);

/** "-------- Original Message --------", with space inside the dashes, as phones write it; Outlook writes none, and a header. */
export const isSpaced = (bare: string): boolean => isDashed(bare) && /^[*_]?[-=]+ /.test(bare);

// "Begin forwarded message:" stands alone; a sentence that only speaks of forwarding has a full stop, a comma or an address in it.
const isBare = (text: string): boolean => !/[.;@<>?!]|, /.test(text) && text.split(/\s+/).length <= 6;

/** Notes: "---------------------- Forwarded by Jane Roe/HOU/ECT on 12/13/99 09:20 AM ---------------------------", often wrapped. */
const NOTES = /^[- ]{3,40}Forwarded by\s.{1,120}\son\s.{4,40}?[- ]{3,60}$/i;
const NOTES_HEAD = /^[- ]{3,40}Forwarded by\s/i;

/** How many lines, 0 to 3, a Notes separator takes from `at` on. */
export function notesSeparator(lines: readonly Line[], at: number): number {
  if (!NOTES_HEAD.test(lines[at]?.bare ?? "")) return 0;
  const bares = lines.slice(at, at + 3).map(({ bare }) => bare);
  for (const count of [1, 2, 3]) if (NOTES.test(bares.slice(0, count).join(" ").slice(0, 300))) return count;
  return 0;
}
