import { tongue } from "./tongue.ts";

export const ES = tongue({
  called:
    "llame|llamado|llamada con|hable|hablado|hablamos|telefonee|charle|charlado|charlamos|converse|contacte|al telefono|por telefono|hecho",
  met: "vi a|visto|nos vimos|quede con|quedamos|(?:comi|cene|desayune|tome (?:un )?(?:cafe|algo)) con|(?:cafe|comida|cena) con|visite",
  denied: "no|nunca|todavia no|aun no",
  missed:
    "no (?:contesto|contesta|respondio|responde|cogio|coge|estaba|esta)|sin respuesta|buzon de voz|contestador|intente|he intentado|deje un mensaje",
  will: "(?:voy a|quiero|pienso) .{0,25}(?:llamar|hablar|ver|escribir|quedar)\\w*|llamare|hablare|escribire|vere a|lo hare|(?:la|le|lo) llamo",
  later:
    "mas tarde|luego|despues|ahora no|no ahora|otro dia|otra vez sera|mas adelante|esta semana no|no esta semana|recuerdamelo|recuerdame|espera|demasiado pronto|sin tiempo|no tengo tiempo",
  not: "no(?! (?:se|estoy segur[oa]|esta mal))|sin|salta",
  never:
    "nunca|nunca mas|jamas|olvida(?:te de|r)?|quita(?:r)?|elimina(?:r)?|borra(?:r)?|bloquea(?:r)?|no (?:me )?(?:propongas|sugieras|nombres|menciones|hables)(?: mas)?",
  again: "(?:propon|sugiere|nombra) .{0,20}(?:otra vez|de nuevo)|de nuevo",
  number: "numero|telefono|movil|celular|tel",
  pause: "pausa|silencio|vacaciones|no mas correos|sin correos|descanso|de viaje",
  resume: "sigue|continua(?:r)?|reanuda(?:r)?|he vuelto|ya estoy|volvi",
  stop: "(?:por favor )?(?:stop|para(?:r)?|basta|baja|darme de baja|dame de baja|quiero darme de baja|cancela(?:r)?(?: la)?(?: suscripcion)?|desuscribir(?:me)?)(?: (?:por favor|ya|todo|esto|los correos|los emails|los mails|de escribirme|de enviar(?:me)? (?:correos|mails|emails)))*|no (?:me )?(?:envies|mandes) mas (?:correos|mails|emails)|no quiero mas (?:correos|mails|emails)",
  undo: "deshaz(?:lo)?|deshacer|anula(?:r|lo)?|me equivoque|error",
  languages: { en: "ingles", de: "aleman", fr: "frances", es: "espanol" },
  pronoun: "ella|el|ellos|ellas|le|la|lo|les|este|esta|ese|esa",
  yes: "(?:si|claro|buena idea|por supuesto|perfecto)(?: (?:gracias|claro|vale|buena idea))?",
  no: "(?:no)(?: gracias)?",
  mine: "(?:es|son) (?:mi[ao]s?|mi direccion|mis direcciones)|mi[ao]s?|soy yo",
  notMine: "no (?:es|son|soy) (?:mi[ao]s?|mi direccion|mis direcciones|yo)|no mi[ao]|otra persona",
  confirm: "(?:lo )?confirm(?:o|ar|ado)|vale|de acuerdo|ok(?:ay)?|fui yo|soy yo|adelante",
  denySignUp: "no (?:fui|era|he sido) yo|yo no",
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
