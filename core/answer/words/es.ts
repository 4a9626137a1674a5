import { tongue } from "./tongue.ts";

export const ES = tongue({
  called:
    "llame|llamado|llamada con|hable|hablado|hablamos|telefonee|charle|charlado|charlamos|converse|contacte|al telefono|por telefono|hecho",
  met: "(?:lo|la|le|los|las) vi|vi (?:a|el|la)|visto|nos vimos|quede con|quedamos|(?:comi|cene|desayune|tome (?:un )?(?:cafe|algo)) con|(?:cafe|comida|cena) con|visite",
  denied: "no|nunca|todavia no|aun no",
  missed:
    "no (?:contesto|contesta|respondio|responde|cogio|coge|estaba|esta)|sin respuesta|buzon de voz|contestador|intente|he intentado|deje un mensaje",
  will: "(?:voy a|quiero|pienso) .{0,25}(?:llamar|hablar|ver|escribir|quedar)\\w*|llamare|hablare|escribire|vere a|lo hare|(?:la|le|lo) llamo",
  later:
    "mas tarde|luego|despues|ahora no|no ahora|otro dia|otra vez sera|mas adelante|esta semana no|no esta semana|recuerdamelo|recuerdame|espera|demasiado pronto|sin tiempo|no tengo tiempo",
  not: "no(?! (?:se|estoy segur[oa]|esta mal))|sin|salta",
  never:
    "nunca|nunca mas|jamas|olvida(?:te de|r)?|quita(?:r)?|elimina(?:r)?|borra(?:r)?|bloquea(?:r)?|no (?:me )?(?:la |lo |le |los |las )?(?:propongas|sugieras|nombres|menciones|hables|recuerdes|vuelvas a (?:\\w+ )?\\w+)(?: mas)?",
  again: "(?:propon|sugiere|nombra) .{0,20}(?:otra vez|de nuevo)|de nuevo",
  number: "numero|telefono|movil|celular|tel",
  pause: "pausa|silencio|vacaciones|no mas correos|sin correos|descanso|de viaje",
  resume: "sigue|continua(?:r)?|reanuda(?:r)?|he vuelto|ya estoy|volvi",
  stop: "(?:por favor )?(?:stop|para(?:r)?|basta|baja|darme de baja|dame de baja|quiero darme de baja|cancela(?:r)?(?: la)?(?: suscripcion)?|desuscribir(?:me)?)(?: (?:por favor|ya|todo|esto|los correos|los emails|los mails|de escribirme|de enviar(?:me)? (?:correos|mails|emails)))*|no (?:me )?(?:envies|mandes) mas (?:correos|mails|emails)|no quiero mas (?:correos|mails|emails)",
  undo: "deshaz(?:lo)?|deshacer|anula(?:r|lo)?|me equivoque|fue un error",
  erase:
    "(?:por favor )?(?:borrame|eliminame|borra todos mis datos|borra todo lo mio|elimina todos mis datos)(?: por favor)?",
  export:
    "(?:por favor )?(?:export|exportar?(?: todo| mis datos| todos mis datos)?|(?:enviame|mandame|dame) (?:todo|todos mis datos|mis datos)(?: lo que (?:tienes|guardas|sabes) (?:de|sobre) mi)?)(?: por favor)?",
  nobodyAt:
    "(?:no (?:sugieras|nombres|propongas) (?:nunca )?(?:a )?)?(?:nunca (?:a )?(?:nadie|alguien)|(?:a )?nadie)(?: mas)? (?:de|en|del dominio) \\*(?: (?:mas|nunca|por favor))*",
  languages: { en: "ingles", de: "aleman", fr: "frances", es: "espanol" },
  pronoun: "ella|el|ellos|ellas|le|la|lo|les|este|esta|ese|esa",
  yes: "(?:si|claro|buena idea|por supuesto|perfecto)(?: (?:gracias|claro|vale|buena idea))?",
  no: "(?:no)(?: gracias)?",
  mine: "(?:(?:es|son|esa es|esta es|si es) )?(?:mi[ao]s?|mi direccion(?: \\w+)?|mis direcciones)|soy yo",
  notMine:
    "(?:(?:esa|esta) )?no (?:es|son|soy) (?:mi[ao]s?|mi direccion|mis direcciones|yo)|no mi[ao]|(?:es )?otra persona|ni idea",
  affirm: "si|claro|exacto|gracias|por favor|no(?=,)",
  confirm: "(?:lo )?confirm(?:o|ar|ado)|vale|de acuerdo|ok(?:ay)?|fui yo|soy yo|adelante",
  denySignUp: "no (?:fui|era|he sido) yo|yo no",
  mondays:
    "(?:(?:escribe(?:me)?|un correo|los correos) )?(?:solo|solamente|unicamente) (?:los lunes|lunes)|(?:los )?lunes (?:solo|solamente|unicamente|nada mas)|los lunes|(?:solo )?una vez (?:a la|por) semana",
  weekdays:
    "(?:(?:solo|solamente|unicamente) )?(?:(?:los |en )?dias (?:laborables|laborales|habiles|de semana)|entre semana|de lunes a viernes)(?: (?:solo|solamente))?|(?:no|nada) (?:los fines|en fin(?:es)?|el fin) de semana",
  all: "(?:(?:escribe(?:me)?|un correo|los correos) )?(?:todos los dias|cada dia|a diario|diariamente)|tambien (?:los fines|el fin) de semana|(?:los fines|el fin) de semana tambien",
  courtesy:
    "hola|buenos dias|buenas(?: tardes| noches)?|querid[oa]s?|estimad[oa]s?|muchas|muchisimas|mil|gracias|genial|perfecto|muy|bien|amable|estupendo|que bien|por (?:el|la|tu|su) (?:recordatorio|aviso|idea|correo|consejo)|online buddy|buddy|ok|okay|vale|de acuerdo",
  closing:
    "saludos|un saludo|saludos cordiales|un abrazo|abrazos|besos|atentamente|cordialmente|hasta (?:luego|pronto)|enviado desde mi .{1,30}",
  at: "a las?|sobre las?|desde las?",
  afternoon: "de la (?:tarde|noche)",
  hour: "horas?|h|de la manana|de la tarde|de la noche|am|pm",
  tomorrow: "(?<!la )(?<!por la )manana",
  today: "hoy|esta (?:manana|tarde|noche)|ahora mismo",
  yesterday: "(?<!antes de )ayer|anoche",
  dayBefore: "anteayer|antes de ayer|antier",
  ago: "hace",
  request: "puedes|podrias|puede usted|podria usted",
  service:
    "(?:envi|mand|escrib|propon|propong|suger|sugier|recuerd|record|pregunt|par[ae]|deten|deshaz|anul|nombr|cambi|apunt|anot|marca|quit|elimin|borr|mencion|esper|muestr|olvid|sig|continu|pausa|bloque)\\p{L}*",
  suggest: "propon\\w*|propong\\w*|suger\\w*|sugier\\w*|nombr\\w*|mencion\\w*|muestr\\w*|hables",
  filler:
    "o|ni|y|el|la|los|las|lo|me|a|de|del|mas|otra vez|de nuevo|por favor|gracias|quiero|no|ya|en|que|lista|un|una|ella|vuelvas|vuelva",
  strike: "olvida\\w*|olvides|quita\\w*|elimina\\w*|borra\\w*|bloquea\\w*",
  third: "ella|el (?:esta|es|habla|va)|ellos|ellas|hablamos|hablo (?:ingles|aleman|frances|espanol)",
  unreal:
    "(?:llame a|hable con|vi a) su (?:hermano|hermana|madre|padre|marido|mujer|hijo|hija|oficina)|deberia haber|casi(?! (?:una?|dos|\\d))|si hubiera|ojala|ni|nadie|se llama|(?:el|la|su) (?:correo|mensaje|foto|carta)",
  until: "hasta|por|durante|para",
  further: "hasta nuevo aviso|por ahora|de momento|para siempre",
  wrote: "(?:eso |esto )?(?:fue|era|es)(?: de)?|(?:lo|la) (?:escribio|envio|mando)|escrito por|de",
  opener: "y|pero|tambien|quiza|quizas|mejor|digamos|por favor|porfa",
  account: "mis datos|mi cuenta|la cuenta",
  half: { source: "las (?<hour>\\d{1,2}|\\p{L}+) y media", minutes: 30 },
  gratitude: "gracias|muchas gracias|mil gracias",
  vague: "medio (?:ano|mes)|media semana",
  dayAfter: "pasado manana",
  lastWeek: "la semana pasada",
  ring: "llam\\w*|habl\\w*|qued\\w*",
  noPause: "(?:no|sin) (?:\\w+ )?paus\\w*",
  instead: "urgen(?:te|cia)s?|en mi ausencia|su (?:mensaje|correo)|gracias por (?:su|tu) (?:mensaje|correo)",
  absence: "respuesta automatica|fuera de la oficina|ausente (?:de la oficina|hasta)|a mi regreso|a mi vuelta",
  next: "proxim[oa]s?|que viene|siguiente",
  within:
    "en|dentro de|por|durante|hasta|hasta el|tras|despues de|a partir de|desde|el|para|a principios de|a mediados de|a finales de|antes de",
  units: { day: "dias?", week: "semanas?", month: "mes(?:es)?", year: "anos?" },
  numbers: ["una?|un", "dos|un par de", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez"],
  seasons: [
    ["primavera", 3, 1],
    ["verano", 6, 1],
    ["otono", 9, 1],
    ["invierno", 12, 1],
    ["ano nuevo|las fiestas", 1, 2],
    ["navidad(?:es)?", 12, 27],
  ],
  and: "y luego|y|e|pero|luego|ademas|tambien|&",
});
