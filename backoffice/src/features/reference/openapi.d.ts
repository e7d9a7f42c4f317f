declare module '*/openapi.yaml' {
  export const document: unknown;
}
