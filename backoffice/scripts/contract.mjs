import { load } from 'js-yaml';

/** Lets a module import openapi.yaml as the object that it describes, so that no YAML is read in a browser. */
export const contract = {
  name: 'niha:contract',
  transform(text, id) {
    return id.endsWith('/openapi.yaml')
      ? { code: `export const document = ${JSON.stringify(load(text))}`, map: null }
      : null;
  },
};
