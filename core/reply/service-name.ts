/** The name that a daily reply comes from. */
export const SERVICE_NAME = "Online Buddy";

/** Marks our own mail, so that two assistants never write to each other for ever (threat 12). */
export const LOOP_HEADER = "X-Online-Buddy";
