import type { Promising } from "./table.ts";

const YOU = "(?:te |t'|vous )";
const IT = "(?:l'|le |la |les )?";
const LATER =
  "(?:enverrai|montrerai|preterai|donnerai|apporterai|scannerai|photocopierai|retrouverai|chercherai|ramenerai|rapporterai|ferai suivre|ferai une copie)";
const NOW = "(?:envoie|envoye|montre|prete|apporte|scanne)";
const LONG =
  "(?:envoyer|montrer|preter|donner|apporter|scanner|photocopier|retrouver|chercher|ramener|rapporter|faire suivre|faire une copie)";
const THING = "(?:le|la|les|l'|un|une|des|mon|ma|mes|ce|cette|ces|notre|nos|quelques|deux|ca|cela|tout)";

export const FR: Promising = {
  promises: [
    `je ${YOU}${IT}${LATER}`,
    `(?:je vais|je compte|je promets de|je te promets de|je vous promets de) ${YOU}${IT}${LONG}`,
    `je ${YOU}${IT}${NOW} (?:bientot|demain|ce soir|la semaine prochaine|des que|${THING})`,
    `je (?:chercherai|retrouverai|scannerai|vais (?:chercher|retrouver|scanner)) (?:\\S{1,20} ){0,6}(?:pour (?:toi|vous))`,
  ].join("|"),
  not: "si (?:tu|vous)|au cas ou|a condition|pourrais|voudrais|bises?|bisous|baisers?|amities|salutations|embrasse|pensees|voeux|(?:donner\\w*|envoy\\w*|enverrai) (?:raison|tort|des nouvelles|de mes nouvelles|un coup de (?:fil|main)|un message|un mot|un mail|un courriel|un exemple|une idee|une invitation|une reponse)|factures?|devis|contrats?|ordre du jour|compte[- ]rendu|rapport|bon de commande|confirmation|proposition|montrer\\w* (?:que|comment|la ville|le chemin)|ci-?joints?|ci-?jointes?|en piece jointe|en annexe",
  keeps:
    "ci-?jointe?s?|en pieces? jointes?|en annexe|voici|voila|comme promis|chose promise|je (?:te |t'|vous )?(?:l'|les )?ai (?:deja |bien )?(?:envoye|poste|prete|donne|apporte)\\w*|c'est parti|est en route|sont en route",
  got: "bien recue?s?|j'ai recu|est (?:bien )?arrivee?|sont (?:bien )?arrivee?s",
  thanks: "merci|remercie",
};
