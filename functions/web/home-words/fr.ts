import type { HomeWords } from "./home-words.ts";

export const FR: HomeWords = {
  title: "Quelqu'un à appeler",
  heading: "Parmi les gens à qui tu écris, certains mériteraient déjà un appel.",
  lead: "Online Buddy vit dans le courriel et remarque quand c'est le cas. Rien à installer, aucun accès à ta boîte.",
  languages: "Langues",
  how: {
    title: "Comment ça marche",
    steps: [
      "Tu mets une adresse secrète en Cci, ou tu lui transfères un échange.",
      "Il lit ce message, ce que ce message cite, et rien d'autre.",
      "Un matin où il y a une raison, un message revient : qui mérite un appel, pourquoi, avec vos mots à tous les deux, et de quoi parler. La plupart des jours, rien ne vient.",
    ],
  },
  join: {
    title: "Pour commencer",
    text: "Écris à cette adresse, depuis celle dont tu te sers d'habitude. Peu importe ce que dit le message.",
    subject: "J'aimerais commencer",
    after:
      "Un message de bienvenue revient. Réponds « oui », et ton adresse secrète fonctionne. Sans réponse, rien ne suit.",
  },
  sample: {
    title: "Ce qui arrive",
    text: "Un message quotidien, écrit comme tous les autres. Martin et Jane sont inventés.",
    subject: "Objet",
  },
  never: {
    title: "Ce qu'il ne fait jamais",
    text: "Il n'écrit jamais à ceux à qui tu écris, ne cherche personne, ne vend ni ne montre rien à personne, et ne te suit pas. Aucun message n'a de pixel, aucune page de cookie.",
  },
  kept: {
    title: "Ce qui est gardé, et combien de temps",
    rows: ({ words, raw, held }) => [
      `Les mots d'un message : ${words} jours.`,
      `Un message tel qu'il est arrivé : ${raw} jours.`,
      `Un message dont rien ne prouve que tu l'as envoyé : ${held} jours, sans être lu.`,
      "Qui a écrit quand, ce qui en ressort, et les quelques phrases qui t'ont été citées : jusqu'à ce que tu en décides autrement. Réponds « efface-moi » à n'importe quel message, et tout est supprimé.",
    ],
  },
  runs: {
    title: "Qui s'en occupe",
    by: "Ce service est tenu par",
    unknown:
      "La personne qui tient ce service n'a pas encore indiqué ici son nom ni comment la joindre. Demande à qui t'en a parlé.",
  },
  noWelcome: {
    title: "Si aucun message de bienvenue ne vient",
    why: "N'importe qui peut écrire n'importe quel expéditeur ; seuls reçoivent une réponse les messages dont l'expéditeur est prouvé. La preuve est une signature que pose ton fournisseur (DKIM), ou une règle qu'il publie pour ton adresse (DMARC). Presque tous les fournisseurs privés le font ; certaines entreprises, non.",
    what: [
      "Regarde dans les indésirables, et attends une heure.",
      "Demande à la personne qui s'occupe du courriel dans ton entreprise de signer les envois avec DKIM au nom de votre domaine, et de publier DMARC.",
      "Ou écris depuis une adresse privée.",
    ],
  },
  others: {
    title: "Quelqu'un qui s'en sert t'écrit ?",
    text: "Tu peux demander ce qui est gardé à ton sujet, sans compte. Envoie un message vide depuis ta propre adresse :",
    subject: "Qu'est-ce qui est gardé à mon sujet ?",
    after:
      "La réponse dit chez combien de personnes il y a quelque chose, combien de messages et de quand ; jamais chez qui. Réponds « oublie-moi », et tout disparaît, pour de bon. Personne n'apprend que tu as demandé.",
  },
  stop: {
    title: "Pour ne plus rien recevoir",
    text: "Touche « Se désabonner » au bas de n'importe quel message, ou réponds « stop ». Il n'y a pas de compte ici, ni rien où se connecter.",
  },
};
