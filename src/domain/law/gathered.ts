/** The day up to which the pages behind the parameters were read. A parameter read again later carries its own day. */
export const gathered = "2026-09-01";
