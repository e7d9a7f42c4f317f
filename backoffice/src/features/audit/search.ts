import type { Ticket } from './queries';

/** The five tabs of the administrators' guide, as views of one grid; the first that opens is that of all tickets. */
export const VIEWS = ['overview', 'all', 'mm', 'failed', 'search'] as const;
export type AuditView = (typeof VIEWS)[number];

export const TEXT_LENGTH_MAX = 100;
export const STATUSES = ['SUCCESS', 'FAILED', 'VOID'] as const satisfies readonly Ticket['status'][];

/** Filters by the names that the contract gives them. */
export type AuditFilters = {
  search?: string;
  status?: Ticket['status'];
  /** Several, separated by commas. */
  action_type?: string;
  entity_type?: string;
  /** Several, separated by commas. */
  tags?: string;
  user_id?: string;
  market_maker_id?: string;
  entity_id?: string;
  /** A day in UTC, or a moment. */
  date_from?: string;
  date_to?: string;
};

export type AuditSearch = AuditFilters & { view?: Exclude<AuditView, 'all'>; cursor?: string };

const TEXTS = ['search', 'action_type', 'entity_type', 'tags', 'user_id', 'market_maker_id', 'entity_id'] as const;
const DATES = ['date_from', 'date_to'] as const;
/** As long as the longest list of actions or tags that people choose. */
const LIST_LENGTH_MAX = 1000;

/** An address is typed and shared by people: what it says wrongly is left out rather than refused. */
export function readAuditSearch(raw: Record<string, unknown>): AuditSearch {
  const found: AuditSearch = readFilters(raw);
  const view = VIEWS.find((known) => known === raw.view);
  if (view && view !== 'all') found.view = view;
  if (typeof raw.cursor === 'string' && raw.cursor) found.cursor = raw.cursor;
  return found;
}

export function readFilters(raw: Record<string, unknown>): AuditFilters {
  const found: AuditFilters = {};
  for (const name of TEXTS) {
    const text = raw[name];
    const isList = name === 'tags' || name === 'action_type';
    if (typeof text === 'string' && text.trim())
      found[name] = text.trim().slice(0, isList ? LIST_LENGTH_MAX : TEXT_LENGTH_MAX);
  }
  const status = STATUSES.find((known) => known === raw.status);
  if (status) found.status = status;
  for (const name of DATES) {
    const date = raw[name];
    if (typeof date === 'string' && isDate(date)) found[name] = date;
  }
  return found;
}

function isDate(text: string): boolean {
  return /^\d{4}-\d\d-\d\d(T|$)/.test(text) && !Number.isNaN(Date.parse(text));
}

export function filtersOf({ view: _, cursor: __, ...filters }: AuditSearch): AuditFilters {
  return filters;
}

export function isFiltered(search: AuditSearch): boolean {
  return Object.values(filtersOf(search)).some((value) => value !== undefined);
}

export function listOf(text: string | undefined): string[] {
  return (text ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
}

/** The filters as the API takes them. */
export function queryOf(filters: AuditFilters) {
  const { action_type, tags, ...rest } = filters;
  return {
    ...rest,
    ...(action_type && { action_type: listOf(action_type) }),
    ...(tags && { tags: listOf(tags) }),
  };
}

/** What a view adds to the filters, for questions that are not asked of the view's own address. */
export function narrowed({ view, ...search }: AuditSearch): AuditFilters {
  const filters = filtersOf(search);
  if (view === 'failed') return { ...filters, status: 'FAILED' };
  // The server knows every market maker together by this sign.
  if (view === 'mm') return { ...filters, market_maker_id: filters.market_maker_id ?? '*' };
  return filters;
}
