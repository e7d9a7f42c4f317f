import { api, bodyOf } from '../api/client';
import type { Line } from './Live';

/** The socket of this page's own origin, wherever that is. */
export const line: Line = {
  pass: async () => (await bodyOf(api.POST('/stream/passes'))).pass,
  open: (pass) => new WebSocket(`${location.origin.replace(/^http/, 'ws')}/stream?pass=${pass}`),
  random: Math.random,
};
