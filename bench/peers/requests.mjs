// What every peer is given on its command line: the folder with the schema, the data and the requests.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export function read(folder) {
  const data = JSON.parse(readFileSync(join(folder, 'data.json'), 'utf8'));
  return {
    sdl: readFileSync(join(folder, 'schema.graphql'), 'utf8'),
    requests: JSON.parse(readFileSync(join(folder, 'requests.json'), 'utf8')),
    query: {
      version: () => data.version,
      people: (_, { first }) => data.people.slice(0, first),
      orders: () => data.orders,
      report: () => data.report,
    },
  };
}

/** Gives a schema that `graphql` built its resolvers; every other field is a property of its parent. */
export function bind(schema, query) {
  for (const field of Object.values(schema.getQueryType().getFields())) field.resolve = query[field.name];
  return schema;
}

/** Serves on a free port and says where. */
export function announce(port) {
  console.log(`LISTENING http://127.0.0.1:${port}/graphql`);
}
