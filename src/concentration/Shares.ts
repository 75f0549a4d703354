/**
 * Who holds how much of one market at one time: firm name to percentage of the whole, 0–100.
 *
 * Only named firms appear. What no table names (“Others”, the remainder) is not a firm and has no
 * entry: it is whatever is missing from 100. That is why the entries may sum to less than 100, and
 * why every measure here says what it does about the missing part.
 */
export type Shares = Readonly<Record<string, number>>;
