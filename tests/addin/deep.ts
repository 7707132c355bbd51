/** `TAIZHANG_DEEP=1` runs every count of the promises; else a seeded twentieth. */
export const deep = process.env.TAIZHANG_DEEP === '1';
export const runs = (count: number): number => (deep ? count : Math.max(1, Math.ceil(count / 20)));
