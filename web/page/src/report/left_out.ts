/** Messages that only the way to a question says, and the notes of places: a report has no use for them. Held to what a
 *  report is made of by tests/left_out.test.ts. */
export const LEFT_OUT =
  /^(# place |own-(?!money|currency)|lever-\w+-(question|help) |start-(?!basis)|law-|laws-|bill-(?!number))/m;
