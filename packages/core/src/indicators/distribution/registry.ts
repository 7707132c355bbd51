/**
 * Measures of a whole distribution by the name that indicators use. Values in 分 (or any unit); weights and poverty lines by row.
 * `undefined`: not defined for these values.
 */
export type DistributionMeasure = (values: Float64Array, weights?: Float64Array, lines?: Float64Array) => number | undefined;

export const distributions: ReadonlyMap<string, DistributionMeasure> = new Map();
