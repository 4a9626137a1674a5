/** The local part to which anybody may write to ask what is kept about them: `about-me@inbound domain`. */
export const ABOUT_ME = "about-me";
