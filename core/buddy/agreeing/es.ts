import type { Agreeing } from "./table.ts";

export const ES: Agreeing = {
  at: "a las?",
  loose:
    "sobre las?|hacia las?|alrededor de las?|a partir de las?|despues de las?|antes de las?|desde las?|hasta las?|entre las?|o(?: a las?)?",
  mark: "h|hs|hrs|horas?|a\\.? ?m\\b\\.?|p\\.? ?m\\b\\.?",
  isBareHour: true,
  isFullDay: false,
  morning: "(?:de|por|en) la manana|a\\.? ?m\\.?",
  late: "(?:de|por|en) la (?:tarde|noche)|p\\.? ?m\\.?|esta (?:tarde|noche)",
  andHalf: "y media",
  quarter: "cuarto|menos",
  hours: ["una", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez", "once", "doce"],
  today: "hoy|esta (?:tarde|noche|manana)",
  tomorrow: "(?<!(?:la|esta|pasado) )manana",
  vague: "proxim[oa]s?|que viene|pasad[oa]s?|ultim[oa]s?|cada|todos los|o asi|mas o menos|era|fue|algun",
  myClock: "(?:mi )?hora (?:mia|de aqui)|de mi hora|mi hora",
  yourClock: "(?:tu|su) hora|hora (?:tuya|de alli)|de (?:tu|su) hora",
  suits:
    "(?:te|me|le|os|nos) (?:viene|va|vendria|iria) (?:muy )?bien|(?:te|le) parece|puedo|puedes|podemos|podriamos|hablamos|nos vemos|quedamos|te llamo|le llamo|llamame|que tal|estoy libre|estare (?:libre|en casa)|vale|perfecto|de acuerdo",
  talks: "hablar|hablamos|llam\\w+|vernos|vemos|quedamos|quedar|charla\\w*|cafe|comida|comer|cena|cenar",
  assents:
    "(?:me|nos) (?:viene|va|parece) (?:muy |muy muy )?(?:bien|perfecto|genial|estupendo)|de acuerdo|vale|perfecto|con (?:mucho )?gusto|encantad[oa]|hasta (?:el (?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)|entonces|manana)|alli estare|hecho|quedamos asi|por supuesto|claro que si",
  hedges:
    "(?:tengo que|debo|dejame|voy a) (?:ver|mirar|preguntar|consultar)|quiza|quizas|tal vez|a lo mejor|no se si|no estoy segur[oa]|mejor otro|en otro momento|otro dia|lamentablemente|por desgracia|lo siento",
};
