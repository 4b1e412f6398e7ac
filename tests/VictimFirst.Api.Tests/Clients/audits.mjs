// The audits of GraphQL over HTTP: one line of JSON each, `{id, name, status, reason}`.
import { auditServer } from "graphql-http";

const { API_URL: url, API_TOKEN: token } = process.env;

const results = await auditServer({
  url,
  fetchFn: (target, init) => {
    const headers = new Headers(init?.headers);
    headers.set("authorization", `Bearer ${token}`);
    return fetch(target, { ...init, headers });
  },
});

for (const { id, name, status, reason } of results) console.log(JSON.stringify({ id, name, status, reason }));
