/** What a town is known by, however it is spelled: "Málaga" and "malaga". */
export const townKey = (town: string): string => town.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
