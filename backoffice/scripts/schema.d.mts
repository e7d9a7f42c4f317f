export const CONTRACT: URL;
export const SCHEMA: URL;
export function schemaOf(contract: URL): Promise<string>;
