/** Plurals and a few inflections meet in one form: "bolts" and "bolt", "boat's" and "boats". */
export function stem(word: string): string {
  const bare = word.toLowerCase().replace(/['’]s?$/, "");
  if (bare.length > 4 && bare.endsWith("ies")) return `${bare.slice(0, -3)}y`;
  if (bare.length > 4 && /(?:ches|shes|sses|xes)$/.test(bare)) return bare.slice(0, -2);
  return bare.length > 3 && bare.endsWith("s") && !/(?:ss|us|is)$/.test(bare) ? bare.slice(0, -1) : bare;
}
