// What machines add to a mail: nobody's words. Each row with a real line.
const MOBILE: readonly RegExp[] = [
  /^[-*\s]*(?:sent|gesendet|envoyé|enviado|inviato|verzonden|verstuurd|skickat|sendt|lähetetty|wysłane|odesláno|odoslané|küldve|trimis|отправлено|надіслано|gönderildi|poslano|saadetud|enviat|dikirim|đã gửi|發送自|发自|傳送自|送信|보낸|נשלח)\s?(?:from|von|mit|depuis|de|desde|do|da|dal|dall'|con|met|vanaf|via|från|fra|laitteesta|z|ze|ez|de pe|с|із|з|aus|minu|i|iphone|my).{0,60}$/iu, // "Sent from my iPhone"
  /^(?:von meinem .{2,40} gesendet|diese nachricht wurde von .{2,60} gesendet|iphone(?:から|上)|iphone'?(?:umdan|imden) gönderildi|发自我的|從我的|나의 iphone).{0,40}$/iu, // "Von meinem iPhone gesendet"
  /^(?:get|obtenir|obtener|télécharger|outlook für|hol(?:en)? (?:sie )?sich|ottieni|scarica|download|hämta|hent|pobierz) (?:outlook|bluemail|the all-new aol|yahoo mail|spark|aol app).{0,80}$/iu, // "Get Outlook for iOS"
  /^(?:outlook (?:für|voor|para|pour|per|til|för) (?:ios|android)).{0,60}$/iu, // "Outlook für Android herunterladen"
  /^(?:sent|gesendet|envoyé|verzonden) (?:with|mit|avec|met) .{2,40}$/iu, // "Sent with Proton Mail secure email."
  /^yahoo mail: search, organi[sz]e, conquer/i,
];

const DISCLAIMER: readonly RegExp[] = [
  /^[*\s_]*(?:confidentiality|privacy|legal|disclaimer|important|email|e-mail)[ -]?(?:notice|statement|disclaimer|warning|confidentiality)?\b.{0,12}[:-]?\s*(?:this|the|any|information)/i, // "Confidentiality Notice: This e-mail …"
  /^[*\s_"']*(?:this|the|any|all)\b.{0,60}\b(?:e-?mail|message|communication|transmission|information|contents?)\b.{0,140}\b(?:confidential|privileged|intended|proprietary|virus|property of)/i, // "This email and any attachments are confidential …"
  /^[*\s_]*if you (?:are not|have received|received|believe).{0,60}(?:intended|in error|by mistake)/i, // "If you are not the intended recipient …"
  /^[*\s_]*(?:please consider the environment|think before (?:you )?print|before printing)/i,
  /^[*\s_]*(?:diese|die in dieser|der inhalt dieser).{0,60}(?:e-?mail|nachricht).{0,120}(?:vertraulich|bestimmt)/i, // "Diese E-Mail enthält vertrauliche …"
  /^[*\s_]*(?:ce (?:message|courriel|mail)|les informations contenues).{0,140}(?:confidentiel|destiné)/i, // "Ce message est confidentiel …"
  /^[*\s_]*(?:este (?:mensaje|correo)|esta mensagem|questo messaggio|dit bericht|deze e-?mail).{0,160}(?:confidencia|confidenzia|riservat|vertrouwelijk|bestemd|dirig|destina)/i, // "Este mensaje …"
  /^(?:ceci est|aviso legal|rechtlicher hinweis|haftungsausschluss|nota de confidencialidad)\b/i,
];

// A list's footer: a line of underscores, then "… mailing list"; "You received this message because …"
const LIST_FOOTER: readonly RegExp[] = [
  /mailing list(?: --? \S+@\S+)?$/i,
  /^you(?: are)? (?:received|receiving) this (?:message|e-?mail|because)/i,
  /^to (?:unsubscribe|post to this group|stop receiving)/i,
  /^-{0,4}\s*(?:unsubscribe|manage your subscription)\b/i,
  /^(?:https?:\/\/\S+\/(?:listinfo|mailman)\S*)$/i,
];

/** What kind of a machine's line this is. */
export type Notice = "mobile" | "disclaimer" | "list";

const KINDS: readonly (readonly [Notice, readonly RegExp[]])[] = [
  ["disclaimer", DISCLAIMER],
  ["list", LIST_FOOTER],
];
const SHORTEST = 5;
const LOOK_AT = 400;

/** True for the line that a device adds below what was written on it. */
export const isMobileNotice = (bare: string): boolean =>
  // The sign that a tracker of opened mails leaves.
  bare === "ᐧ" || (bare.length >= SHORTEST && bare.length <= 120 && MOBILE.some((pattern) => pattern.test(bare)));

/** Tell whether a line was added by a machine. Looks at the beginning of the line only. */
export function readNotice(bare: string): Notice | undefined {
  if (isMobileNotice(bare)) return "mobile";
  if (bare.length < SHORTEST) return undefined;
  const text = bare.slice(0, LOOK_AT);
  return KINDS.find(([, patterns]) => patterns.some((pattern) => pattern.test(text)))?.[0];
}
