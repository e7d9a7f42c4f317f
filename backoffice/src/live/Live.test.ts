// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Live } from './Live';

/** A socket whose other end is the test. */
class Wire extends EventTarget {
  static all: Wire[] = [];
  readyState: number = WebSocket.CONNECTING;
  sent: string[] = [];
  isSilent = false;
  onopen: (() => void) | null = null;
  onmessage: ((message: { data: string }) => void) | null = null;
  onclose: (() => void) | null = null;

  constructor(readonly pass: string) {
    super();
    Wire.all.push(this);
  }
  send(text: string) {
    this.sent.push(text);
    if (text === '{"action":"ping"}' && !this.isSilent) this.says({ type: 'pong' });
  }
  close() {
    this.readyState = WebSocket.CLOSED;
  }
  opens() {
    this.readyState = WebSocket.OPEN;
    this.onopen?.();
  }
  says(message: object) {
    this.onmessage?.({ data: JSON.stringify(message) });
  }
  breaks() {
    this.readyState = WebSocket.CLOSED;
    this.onclose?.();
  }
}

const subscribe = JSON.stringify({ action: 'subscribe', channel: 'tickets' });
const message = (sequence: number, data: unknown = sequence) => ({
  type: 'message',
  channel: 'tickets',
  sequence,
  data,
});

let passes: string[];
let live: Live;
let heard: unknown[];
const listener = { onMessage: (data: unknown) => heard.push(data), onResync: () => heard.push('resync') };
const later = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const wire = () => Wire.all.at(-1) as Wire;

function hide(isHidden: boolean) {
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(isHidden);
  document.dispatchEvent(new Event('visibilitychange'));
}

async function connected(sequence = 0): Promise<Wire> {
  await later(0);
  wire().opens();
  wire().says({ type: 'subscribed', channel: 'tickets', sequence });
  return wire();
}

beforeEach(() => {
  vi.useFakeTimers();
  Wire.all = [];
  passes = [];
  heard = [];
  live = new Live({
    pass: async () => `pass ${passes.push('') && passes.length}`,
    open: (pass) => new Wire(pass) as unknown as WebSocket,
    random: () => 1,
  });
  live.start();
});

afterEach(() => {
  live.stop();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('the live connection', () => {
  it('is opened with a fresh pass once somebody listens', async () => {
    await later(60_000);
    expect(Wire.all).toEqual([]);
    live.listen('tickets', listener);
    await later(0);
    expect(wire().pass).toBe('pass 1');
    wire().opens();
    expect(wire().sent).toEqual([subscribe]);
    expect(live.isLive('tickets')).toBe(false);
    wire().says({ type: 'subscribed', channel: 'tickets', sequence: 7 });
    expect(live.isLive('tickets')).toBe(true);
    expect(heard).toEqual(['resync']);
  });

  it('passes on what follows, and asks for everything where something is missing', async () => {
    live.listen('tickets', listener);
    const { says } = await connected(7).then((it) => ({ says: it.says.bind(it) }));
    says(message(8));
    says(message(8));
    says(message(11));
    says(message(9));
    says(message(12));
    expect(heard).toEqual(['resync', 8, 'resync', 12]);
  });

  it('takes a message before its subscription for something to ask for', async () => {
    live.listen('tickets', listener);
    await later(0);
    wire().opens();
    wire().says(message(8));
    wire().says({ type: 'subscribed', channel: 'tickets', sequence: 7 });
    wire().says(message(9));
    expect(heard).toEqual(['resync', 9]);
  });

  it('comes back when it breaks, later with each failure, and asks for what it missed', async () => {
    live.listen('tickets', listener);
    (await connected()).breaks();
    expect(live.isLive('tickets')).toBe(false);
    await later(999);
    expect(Wire.all).toHaveLength(1);
    await later(1);
    wire().breaks();
    await later(1_999);
    expect(Wire.all).toHaveLength(2);
    await later(1);
    await connected(40);
    expect(Wire.all.map(({ pass }) => pass)).toEqual(['pass 1', 'pass 2', 'pass 3']);
    expect(heard).toEqual(['resync', 'resync']);
  });

  it('notices a server that says nothing any more', async () => {
    live.listen('tickets', listener);
    const first = await connected();
    await later(30_000);
    expect(first.sent.at(-1)).toBe('{"action":"ping"}');
    await later(29_000);
    expect(live.isLive('tickets')).toBe(true);
    first.isSilent = true;
    await later(1_000);
    await later(10_000);
    expect(live.isLive('tickets')).toBe(false);
    expect(first.readyState).toBe(WebSocket.CLOSED);
    await later(1_000);
    expect(Wire.all).toHaveLength(2);
  });

  it('hangs up in a page that nobody looks at, and is back with the first look', async () => {
    live.listen('tickets', listener);
    await connected();
    hide(true);
    await later(59_000);
    expect(live.isLive('tickets')).toBe(true);
    await later(1_000);
    expect(live.isLive('tickets')).toBe(false);
    await later(600_000);
    expect(Wire.all).toHaveLength(1);
    hide(false);
    await connected(3);
    expect(live.isLive('tickets')).toBe(true);
  });

  it('stays while a page goes over to the next, and ends when nobody listens', async () => {
    const leave = live.listen('tickets', listener);
    const first = await connected();
    leave();
    expect(first.sent.at(-1)).toBe('{"action":"unsubscribe","channel":"tickets"}');
    await later(29_000);
    const leaveAgain = live.listen('tickets', listener);
    expect(first.sent.at(-1)).toBe(subscribe);
    leaveAgain();
    await later(30_000);
    expect(first.readyState).toBe(WebSocket.CLOSED);
    await later(60_000);
    expect(Wire.all).toHaveLength(1);
  });

  it('ends with the session, and leaves a pass that comes too late', async () => {
    live.listen('tickets', listener);
    live.stop();
    await later(60_000);
    expect(Wire.all).toEqual([]);
  });

  it('does not ask again for what is forbidden, and starts anew when its connection is unknown', async () => {
    live.listen('tickets', listener);
    await later(0);
    wire().opens();
    for (const code of ['FORBIDDEN', 'NO_ACCOUNT'])
      wire().says({ type: 'refused', channel: 'tickets', code, detail: '' });
    await later(9_000);
    expect(Wire.all).toHaveLength(1);
    wire().says({ type: 'refused', channel: 'tickets', code: 'CONNECTION_UNKNOWN', detail: '' });
    await later(1_000);
    expect(Wire.all).toHaveLength(2);
  });
});
