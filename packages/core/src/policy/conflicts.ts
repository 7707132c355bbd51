import type { PolicyDocument, PolicyValue } from './policy';

/** A point (parameter, region, start) that more than one text sets. */
export interface PolicyConflict {
  readonly parameter: string;
  readonly region: string;
  readonly from: string;
  /** Ids of the documents, in the order given; one document that sets the point twice stands there twice. */
  readonly documents: readonly string[];
}

/** One value with the document that sets it. */
export interface PolicyPoint {
  readonly document: PolicyDocument;
  readonly value: PolicyValue;
}

const pointKey = (document: string, parameter: string, region: string, from: string): string =>
  [document, parameter, region, from].join('\n');

/**
 * The values of all documents, less those that another document replaces.
 */
export function pointsOf(documents: readonly PolicyDocument[]): PolicyPoint[] {
  const replaced = new Set<string>();
  for (const document of documents) {
    for (const { parameter, region, from, replaces } of document.values) {
      if (replaces === undefined) continue;
      const [id, start] = replaces.split('@');
      replaced.add(pointKey(id as string, parameter.id, region, start ?? from));
    }
  }
  return documents.flatMap((document) =>
    document.values
      .filter((value) => !replaced.has(pointKey(document.id, value.parameter.id, value.region, value.from)))
      .map((value) => ({ document, value })),
  );
}

/**
 * Points that two texts set without `replaces`: nobody could say which value holds. A pack or an office's file must have none.
 *
 * @example
 * conflictsOf([]) //=> []
 */
export function conflictsOf(documents: readonly PolicyDocument[]): PolicyConflict[] {
  const byPoint = new Map<string, PolicyPoint[]>();
  for (const point of pointsOf(documents)) {
    const key = pointKey('', point.value.parameter.id, point.value.region, point.value.from);
    const points = byPoint.get(key);
    if (points) points.push(point);
    else byPoint.set(key, [point]);
  }
  return [...byPoint.values()]
    .filter((points) => points.length > 1)
    .map((points) => {
      const { parameter, region, from } = (points[0] as PolicyPoint).value;
      return { parameter: parameter.id, region, from, documents: points.map((point) => point.document.id) };
    });
}
