import { parseExact } from '../units/exact';
import { Feed, type Listener } from './Feed';

const PING_MS = 30_000;
const PONG_MS = 10_000;
const RETRY_MS = 1_000;
const RETRY_MS_MAX = 30_000;
/** A page that nobody looks at for so long needs no news. */
const HIDDEN_MS = 60_000;
/** Going from page to page is no reason to hang up. */
const LINGER_MS = 30_000;

/** Refusals that are the same a second later. */
const LASTING: readonly string[] = ['FORBIDDEN', 'CHANNEL_UNKNOWN', 'NO_ACCOUNT'];

const TIMERS = ['ping', 'pong', 'retry', 'hidden', 'linger'] as const;
type Timer = (typeof TIMERS)[number];

/** How the socket is opened: a pass first, then the connection that it is good for. */
export type Line = { pass: () => Promise<string>; open: (pass: string) => WebSocket; random: () => number };

type Said = { type?: unknown; channel?: unknown; sequence?: unknown; code?: unknown; data?: unknown };

/** The one connection of this page to what happens. It comes back by itself; whether it is there, its channels say. */
export class Live {
  readonly #line: Line;
  readonly #feeds = new Map<string, Feed>();
  readonly #watchers = new Set<() => void>();
  readonly #timers = new Map<Timer, ReturnType<typeof setTimeout>>();
  #isRunning = false;
  #isAway = false;
  #failures = 0;
  #socket: WebSocket | null = null;
  /** Counts attempts, so that what an abandoned one brings late is left lying. */
  #attempt = 0;
  #isOpening = false;

  constructor(line: Line) {
    this.#line = line;
  }

  start(): void {
    this.#isRunning = true;
    document.addEventListener('visibilitychange', this.#seen);
    void this.#connect();
  }

  stop(): void {
    this.#isRunning = false;
    document.removeEventListener('visibilitychange', this.#seen);
    this.#drop();
  }

  /** Hears a channel until the returned function is called. */
  listen(channel: string, listener: Listener): () => void {
    const feed = this.#feeds.get(channel) ?? this.#added(channel);
    feed.listeners.add(listener);
    this.#clear('linger');
    void this.#connect();
    return () => this.#leave(channel, feed, listener);
  }

  readonly isLive = (channel: string): boolean => this.#feeds.get(channel)?.isLive ?? false;

  readonly watch = (watcher: () => void): (() => void) => {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  };

  #added(channel: string): Feed {
    const feed = new Feed();
    this.#feeds.set(channel, feed);
    this.#say('subscribe', channel);
    return feed;
  }

  #leave(channel: string, feed: Feed, listener: Listener): void {
    feed.listeners.delete(listener);
    if (feed.listeners.size > 0) return;
    this.#feeds.delete(channel);
    this.#say('unsubscribe', channel);
    if (this.#feeds.size === 0) this.#after('linger', LINGER_MS, () => this.#drop());
  }

  async #connect(): Promise<void> {
    if (!this.#isRunning || this.#isAway || this.#isOpening || this.#socket || this.#feeds.size === 0) return;
    this.#clear('retry');
    this.#isOpening = true;
    const attempt = ++this.#attempt;
    try {
      const pass = await this.#line.pass();
      if (attempt === this.#attempt) this.#open(this.#line.open(pass));
    } catch {
      if (attempt === this.#attempt) this.#lost();
    }
  }

  #open(socket: WebSocket): void {
    this.#isOpening = false;
    this.#socket = socket;
    socket.onopen = () => {
      for (const channel of this.#feeds.keys()) this.#say('subscribe', channel);
      this.#ping();
    };
    socket.onmessage = (message) => this.#hear(String(message.data));
    socket.onclose = () => this.#lost();
  }

  #ping(): void {
    this.#after('ping', PING_MS, () => {
      this.#after('pong', PONG_MS, () => this.#lost());
      this.#say('ping');
      this.#ping();
    });
  }

  #hear(text: string): void {
    this.#clear('pong');
    const { type, channel, sequence, code, data } = parseExact(text) as Said;
    const feed = this.#feeds.get(String(channel));
    if (type === 'message' && feed && typeof sequence === 'number') feed.hear(sequence, data);
    if (type === 'subscribed' && feed && typeof sequence === 'number') {
      this.#failures = 0;
      feed.begin(sequence);
      this.#changed();
    }
    // Whoever may not listen will not be allowed to a second later; everything else may pass.
    if (type === 'refused' && !LASTING.includes(String(code))) this.#lost();
  }

  #say(action: string, channel?: string): void {
    if (this.#socket?.readyState === WebSocket.OPEN) this.#socket.send(JSON.stringify({ action, channel }));
  }

  /** Tries again after a random while, at most twice as long with each failure, so that not everybody comes back at once. */
  #lost(): void {
    this.#drop();
    const longest = Math.min(RETRY_MS_MAX, RETRY_MS * 2 ** this.#failures++);
    if (this.#isRunning) this.#after('retry', longest * (0.5 + this.#line.random() / 2), () => void this.#connect());
  }

  #drop(): void {
    this.#attempt++;
    this.#isOpening = false;
    for (const timer of TIMERS) this.#clear(timer);
    const socket = this.#socket;
    this.#socket = null;
    if (socket) {
      socket.onopen = socket.onmessage = socket.onclose = null;
      socket.close();
    }
    for (const feed of this.#feeds.values()) feed.end();
    this.#changed();
  }

  readonly #seen = (): void => {
    if (document.hidden) {
      this.#after('hidden', HIDDEN_MS, () => {
        this.#isAway = true;
        this.#drop();
      });
      return;
    }
    this.#clear('hidden');
    this.#isAway = false;
    void this.#connect();
  };

  #changed(): void {
    for (const watcher of this.#watchers) watcher();
  }

  #after(timer: Timer, ms: number, then: () => void): void {
    this.#clear(timer);
    this.#timers.set(timer, setTimeout(then, ms));
  }

  #clear(timer: Timer): void {
    clearTimeout(this.#timers.get(timer));
    this.#timers.delete(timer);
  }
}
