import type { Schemas } from '../../api/client';

export type Certificate = Schemas['Certificate'];
export type Side = Schemas['Side'];

export const CERTIFICATES: readonly Certificate[] = ['CEA', 'EUA'];
export const SIDES: readonly Side[] = ['BUY', 'SELL'];

export function readCertificate(value: unknown): Certificate | undefined {
  return CERTIFICATES.find((known) => known === value);
}
