import { Anchor } from '@mantine/core';
import type { Schema } from './contract';
import { typeWords } from './fields';

export function schemaAnchor(name: string): string {
  return `schema-${name}`;
}

/** A type in words, of which those with a schema of their own lead there. */
export function TypeName({ schema }: { schema: Schema }) {
  return (
    <span lang="en">
      {typeWords(schema).map(({ text, isSchema }, index) =>
        isSchema ? (
          <Anchor key={text} href={`#${schemaAnchor(text)}`} underline="always">
            {text}
          </Anchor>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: the words of a type never move
          <span key={index}>{text}</span>
        ),
      )}
    </span>
  );
}
