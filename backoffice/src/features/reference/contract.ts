import { document } from '../../../../shared/api/src/main/resources/openapi.yaml';

export type Schema = {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly enum?: readonly string[];
  readonly description?: string;
  readonly default?: unknown;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly maxItems?: number;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
};

type Example = { readonly summary?: string; readonly value?: unknown };
export type Media = {
  readonly schema: Schema;
  readonly example?: unknown;
  readonly examples?: Readonly<Record<string, Example>>;
};
export type Parameter = {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly description?: string;
  readonly schema: Schema;
};
type Answer = { readonly description: string; readonly content?: Readonly<Record<string, Media>> };
type Ref = { readonly $ref: string };

type Described = {
  readonly operationId: string;
  readonly summary: string;
  readonly description?: string;
  readonly tags: readonly [string];
  readonly security?: readonly unknown[];
  readonly 'x-niha-roles'?: readonly string[];
  readonly 'x-niha-scope'?: string;
  readonly parameters?: readonly (Parameter | Ref)[];
  readonly requestBody?: { readonly content: Readonly<Record<string, Media>> };
  readonly responses: Readonly<Record<string, Answer | Ref>>;
};

type Contract = {
  readonly info: { readonly version: string; readonly description: string };
  readonly servers: readonly [{ readonly url: string }];
  readonly tags: readonly { readonly name: string; readonly description: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, Described>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, Schema>>;
    readonly responses: Readonly<Record<string, Answer>>;
  };
};

export type Operation = {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly tag: string;
  readonly summary: string;
  readonly description?: string;
  readonly roles: readonly string[];
  /** What an API key must have, where a machine calls. */
  readonly scope: string | null;
  readonly isOpen: boolean;
  readonly parameters: readonly Parameter[];
  readonly body?: Media;
  readonly answers: readonly { readonly status: string; readonly answer: Answer; readonly media?: Media }[];
};

export const contract = document as unknown as Contract;
export const schemas = Object.entries(contract.components.schemas);

/** The last word of a reference: #/components/schemas/Ticket is Ticket. */
export function refName(ref: string): string {
  return ref.slice(ref.lastIndexOf('/') + 1);
}

function resolved<T extends object>(node: T | Ref): T {
  if (!('$ref' in node)) return node;
  const parts = (node as Ref).$ref.slice(2).split('/');
  return parts.reduce((inner: unknown, part) => (inner as Record<string, unknown>)[part], contract) as T;
}

export const operations: readonly Operation[] = Object.entries(contract.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, described]) => operationOf(path, method, described)),
);

function operationOf(path: string, method: string, described: Described): Operation {
  return {
    id: described.operationId,
    method: method.toUpperCase(),
    path: contract.servers[0].url + path,
    tag: described.tags[0],
    summary: described.summary,
    description: described.description,
    roles: described['x-niha-roles'] ?? [],
    scope: described['x-niha-scope'] ?? null,
    isOpen: described.security?.length === 0,
    parameters: (described.parameters ?? []).map((parameter) => resolved<Parameter>(parameter)),
    body: Object.values(described.requestBody?.content ?? {})[0],
    answers: Object.entries(described.responses).map(([status, answer]) => {
      const whole = resolved<Answer>(answer);
      return { status, answer: whole, media: Object.values(whole.content ?? {})[0] };
    }),
  };
}

/** Every word of the query stands somewhere in the operation's name, path or summary. */
export function isFound(operation: Operation, query: string): boolean {
  const text = `${operation.id} ${operation.method} ${operation.path} ${operation.summary}`.toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

export type Code = { readonly status: string; readonly meaning: string; readonly code: string; readonly says: string };

/** Every code of every refusal, with the status it comes under. */
export const codes: readonly Code[] = codesOf(operations);

function codesOf(all: readonly Operation[]): Code[] {
  const found = new Map<string, Code>();
  for (const { status, answer, media } of all.flatMap(({ answers }) => answers)) {
    for (const [code, { summary }] of Object.entries(media?.examples ?? {})) {
      if (Number(status) >= 400) found.set(code, { status, meaning: answer.description, code, says: summary ?? '' });
    }
  }
  return [...found.values()].sort((a, b) => a.status.localeCompare(b.status));
}
