import { parseExact } from '../units/exact';
import type { components } from './schema';

export type Problem = components['schemas']['Problem'];
export type FieldError = components['schemas']['FieldError'];

/** The server said no, or could not: what it answered, in the shape of its problem document. */
export class Refusal extends Error {
  readonly problem: Problem;
  readonly retryAfterSeconds: number | null;

  constructor(problem: Problem, retryAfterSeconds: number | null = null) {
    super(problem.detail);
    this.name = 'Refusal';
    this.problem = problem;
    this.retryAfterSeconds = retryAfterSeconds;
  }

  get status(): number {
    return this.problem.status;
  }

  /** A business "no" stays a "no" however often one asks; a dependency that is down comes back. */
  get isPassing(): boolean {
    return this.status === 429 || this.status >= 502;
  }
}

/** Reads a refusal. Gateways in between answer with pages of their own, which become a problem without a code. */
export async function refusalOf(response: Response): Promise<Refusal> {
  const body: unknown = await response
    .text()
    .then(parseExact)
    .catch(() => null);
  const said = isRecord(body) ? body : {};
  const seconds = Number(response.headers.get('Retry-After'));
  const text = (key: string, otherwise: string) => (typeof said[key] === 'string' ? said[key] : otherwise);
  const problem: Problem = {
    type: text('type', 'about:blank'),
    title: text('title', response.statusText),
    status: response.status,
    detail: text('detail', `${response.status} ${response.statusText}`.trim()),
    code: text('code', ''),
    ...(typeof said.ticket_id === 'string' && { ticket_id: said.ticket_id }),
    ...(typeof said.correlation_id === 'string' && { correlation_id: said.correlation_id }),
    ...(Array.isArray(said.errors) && { errors: said.errors.filter(isFieldError) }),
    ...(isRecord(said.preview) && { preview: said.preview as Problem['preview'] }),
  };
  return new Refusal(problem, seconds > 0 ? seconds : null);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isFieldError(value: unknown): value is FieldError {
  return isRecord(value) && typeof value.field === 'string' && typeof value.message === 'string';
}
