// Asks each document of the arguments with npm's graphql-sse, and tells every result as a line of JSON, then "complete".
import { createClient } from "graphql-sse";

const [url, ...documents] = process.argv.slice(2);
const client = createClient({ url, retryAttempts: 0 });

for (const query of documents) {
  const variables = query.includes("$to") ? { to: 2 } : undefined;
  for await (const result of client.iterate({ query, variables })) console.log(JSON.stringify(result));
  console.log("complete");
}

// The first event, then the client goes.
for await (const result of client.iterate({ query: "subscription { endless }" })) {
  console.log(JSON.stringify(result));
  break;
}
client.dispose();
