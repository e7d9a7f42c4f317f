import type { Schemas } from '../../api/client';
import { readBasisPoints } from '../../units/basisPoints';
import { CERTIFICATES, type Certificate, SIDES, type Side } from '../market/certificates';

export type Fees = Schemas['Fees'];

export const KINDS = ['CLIENT', 'MARKET_MAKER'] as const;

/** One fee of the schedule; its path is how the server's sentences name it. */
export type Line = { certificate: Certificate; kind: (typeof KINDS)[number]; side: Side; path: string };

export const LINES: readonly Line[] = CERTIFICATES.flatMap((certificate) =>
  KINDS.flatMap((kind) => SIDES.map((side) => ({ certificate, kind, side, path: `${certificate}.${kind}.${side}` }))),
);

export const PLACES = Object.fromEntries(LINES.map(({ path }) => [path, path]));

/** What was typed and not yet saved, by path. Everything else is as the server says, also while somebody else changes it. */
export type Draft = Readonly<Record<string, string>>;

export function textOf(fees: Fees, { certificate, kind, side, path }: Line, draft: Draft): string {
  return draft[path] ?? String(fees[certificate]?.[kind]?.[side] ?? '');
}

/** The paths whose text is no fee. */
export function wrong(fees: Fees, draft: Draft): string[] {
  return LINES.filter((line) => readBasisPoints(textOf(fees, line, draft)) === null).map(({ path }) => path);
}

/** Only what differs travels; null when nothing does. */
export function toChange(fees: Fees, draft: Draft): Fees | null {
  const change: Fees = {};
  for (const line of LINES) {
    const { certificate, kind, side } = line;
    const points = readBasisPoints(textOf(fees, line, draft));
    if (points === null || points === fees[certificate]?.[kind]?.[side]) continue;
    const market = change[certificate] ?? {};
    change[certificate] = { ...market, [kind]: { ...market[kind], [side]: points } };
  }
  return Object.keys(change).length > 0 ? change : null;
}
