import { UserManager, WebStorageStateStore } from 'oidc-client-ts';
import type { Config } from './config';

export type SessionState =
  | { readonly kind: 'signed-in' }
  | {
      readonly kind: 'signed-out';
      readonly reason: 'never' | 'returning' | 'expired' | 'refused';
      readonly detail?: string;
    };

export const CALLBACK_PATH = '/signed-in';

/** Set while somebody is signed in with this browser: a second tab need not ask whether to. */
const KNOWN_HERE = 'niha.known';

/** Who is at the screen, as far as their browser knows. The tokens live and die with the tab. */
export class Session {
  readonly #manager: UserManager;
  readonly #clientId: string;
  readonly #listeners = new Set<() => void>();
  #state: SessionState = { kind: 'signed-out', reason: 'never' };
  #token: string | null = null;

  constructor(config: Config) {
    const store = new WebStorageStateStore({ store: sessionStorage });
    this.#clientId = config.client_id;
    this.#manager = new UserManager({
      authority: config.authority,
      client_id: config.client_id,
      scope: config.scope,
      redirect_uri: location.origin + CALLBACK_PATH,
      post_logout_redirect_uri: `${location.origin}/`,
      userStore: store,
      stateStore: store,
      // Its own renewal falls back to a hidden frame, which the content policy forbids; ours uses the refresh token.
      automaticSilentRenew: false,
      monitorSession: false,
    });
    this.#manager.events.addUserLoaded((user) => this.#signedIn(user.access_token));
    this.#manager.events.addAccessTokenExpiring(() => void this.#renew());
    this.#manager.events.addAccessTokenExpired(() => void this.expire());
  }

  /** Picks up where the tab was: the answer of the sign-in page in the address, or the tokens kept by this tab. */
  async resume(): Promise<void> {
    if (location.pathname === CALLBACK_PATH) return this.#finishSignIn();
    const user = await this.#manager.getUser();
    if (user && !user.expired) this.#signedIn(user.access_token);
    else if (user) await this.#renew();
    else if (localStorage.getItem(KNOWN_HERE)) this.#return();
  }

  async signIn(): Promise<void> {
    const here = location.pathname === CALLBACK_PATH ? '/' : location.pathname + location.search + location.hash;
    await this.#manager.signinRedirect({ state: { returnTo: here } });
  }

  async signOut(): Promise<void> {
    localStorage.removeItem(KNOWN_HERE);
    try {
      // The standard names the page to return to post_logout_redirect_uri; Cognito asks for client_id and logout_uri.
      const extraQueryParams = { client_id: this.#clientId, logout_uri: `${location.origin}/` };
      await this.#manager.signoutRedirect({ extraQueryParams });
    } catch {
      // An issuer without a sign-out page, or out of reach: this tab forgets its tokens all the same.
      await this.#manager.removeUser();
      location.assign('/');
    }
  }

  /** The credentials no longer count. The address stays, so that signing in again leads back to it. */
  async expire(): Promise<void> {
    if (this.#state.kind !== 'signed-in') return;
    this.#become({ kind: 'signed-out', reason: 'expired' }, null);
    await this.#manager.removeUser();
  }

  readonly token = (): string | null => this.#token;
  readonly state = (): SessionState => this.#state;
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  async #finishSignIn(): Promise<void> {
    try {
      const user = await this.#manager.signinRedirectCallback();
      history.replaceState(null, '', returnAddress(user.state));
      this.#signedIn(user.access_token);
    } catch (error) {
      history.replaceState(null, '', '/');
      localStorage.removeItem(KNOWN_HERE);
      const detail = error instanceof Error ? error.message : String(error);
      this.#become({ kind: 'signed-out', reason: 'refused', detail }, null);
    }
  }

  async #renew(): Promise<void> {
    const user = await this.#manager.getUser();
    try {
      if (user?.refresh_token) await this.#manager.signinSilent();
      else if (user?.expired) this.#become({ kind: 'signed-out', reason: 'expired' }, null);
    } catch {
      // While the old token still counts, a failed renewal costs nothing; the expiry itself is another event.
      if (user?.expired) this.#become({ kind: 'signed-out', reason: 'expired' }, null);
    }
  }

  #return(): void {
    this.#become({ kind: 'signed-out', reason: 'returning' }, null);
    this.signIn().catch(() => this.#become({ kind: 'signed-out', reason: 'never' }, null));
  }

  #signedIn(token: string): void {
    localStorage.setItem(KNOWN_HERE, 'yes');
    this.#become({ kind: 'signed-in' }, token);
  }

  #become(state: SessionState, token: string | null): void {
    this.#state = state;
    this.#token = token;
    for (const listener of this.#listeners) listener();
  }
}

/** Only an address of this page; anything else, like //elsewhere, leads to the start. */
export function returnAddress(state: unknown): string {
  const wanted = (state as { returnTo?: unknown } | null | undefined)?.returnTo;
  return typeof wanted === 'string' && /^\/(?![/\\])/.test(wanted) ? wanted : '/';
}
