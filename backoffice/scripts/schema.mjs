import openapiTS, { astToString } from 'openapi-typescript';
import ts from 'typescript';

export const CONTRACT = new URL('../../shared/api/src/main/resources/openapi.yaml', import.meta.url);
export const SCHEMA = new URL('../src/api/schema.d.ts', import.meta.url);

const NULL = ts.factory.createLiteralTypeNode(ts.factory.createNull());
const EXACT = ts.factory.createTypeReferenceNode('Exact');

/** The types of the contract, in which a JSON number that may have a fraction is an Exact and never a float. */
export async function schemaOf(contract) {
  const nodes = await openapiTS(contract, {
    inject: "import type { Exact } from '../units/exact';\n",
    transform(schema) {
      const types = [schema.type].flat();
      if (!types.includes('number')) return undefined;
      return types.includes('null') ? ts.factory.createUnionTypeNode([EXACT, NULL]) : EXACT;
    },
  });
  return astToString(nodes);
}
