import { readPaneSettings } from '@taizhang/core/border';
import type { OpenDocument, SheetHost } from '../host/port';

/** Settings that hold for a workbook, not for the whole page: the day of data that states none, the region of rows without a place. */
export interface DocumentPart {
  readonly asOf?: string;
  readonly region?: string;
}

/** A date is that of one month's export, a region that of the ledgers. */
const dateKey = ({ edition }: OpenDocument): string => `taizhang.document:d${edition}`;
const regionKey = ({ id }: OpenDocument): string => `taizhang.document:r${id}`;

/** What holds for all the open files alike: one that was said of some of them only would be a guess for the others. */
export async function loadPart(host: SheetHost, documents: readonly OpenDocument[]): Promise<DocumentPart> {
  const common = async (keyOf: (one: OpenDocument) => string): Promise<string | undefined> => {
    const texts = new Set<string | null>();
    for (const one of documents) texts.add(await host.load(keyOf(one)));
    const [text] = texts;
    return texts.size === 1 && typeof text === 'string' ? text : undefined;
  };
  return partOf({ asOf: await common(dateKey), region: await common(regionKey) });
}

export async function savePart(host: SheetHost, documents: readonly OpenDocument[], part: DocumentPart): Promise<void> {
  for (const one of documents) {
    await host.save(dateKey(one), part.asOf ?? null);
    await host.save(regionKey(one), part.region ?? null);
  }
}

/** The part of settings that goes with a workbook; what is no date and no region is left out. */
export function partOf({
  asOf,
  region,
}: {
  readonly asOf?: string | undefined;
  readonly region?: string | undefined;
}): DocumentPart {
  const isGood = (part: DocumentPart): boolean => readPaneSettings({ schemaVersion: 1, ...part }).ok;
  return {
    ...(asOf !== undefined && isGood({ asOf }) ? { asOf } : {}),
    ...(region !== undefined && isGood({ region }) ? { region } : {}),
  };
}
