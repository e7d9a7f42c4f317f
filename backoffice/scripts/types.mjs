import { writeFile } from 'node:fs/promises';
import { CONTRACT, SCHEMA, schemaOf } from './schema.mjs';

await writeFile(SCHEMA, `// Generated from openapi.yaml by "npm run types".\n${await schemaOf(CONTRACT)}`);
