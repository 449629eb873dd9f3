/** What values, activities, processes and periods are called, in the language of the person. */
import { get } from './api.js';
import { said } from './language.js';

let read;

/** Asked once for a page. What has no words is told by its name. */
export function words() {
  read ??= get('/api/words').then((told) => {
    const one = (kind) => (name, otherwise) => said(told[kind][name]) || (otherwise ?? name);
    return {
      /** A value of an enumeration, by the name of its schema. */
      value: (schema, name) => said(told.values[schema]?.[name]) || name,
      /** All values of an enumeration with their words. */
      values: (schema) => Object.entries(told.values[schema] ?? {}).map(([name, text]) => [name, said(text)]),
      /** An answer of which the schema is not known: the first that has this value. */
      answer: (name) => said(Object.values(told.values).find((values) => values[name])?.[name]) || name,
      activity: one('activities'),
      process: one('processes'),
      period: one('periods'),
      member: one('members'),
    };
  });
  return read;
}
