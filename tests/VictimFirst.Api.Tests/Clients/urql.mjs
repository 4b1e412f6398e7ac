import { Client, cacheExchange, fetchExchange } from "@urql/core";
import { aQuarter, anAmbiguousQuarter, headers, headlines, tell, url } from "./question.mjs";

const client = new Client({ url, exchanges: [cacheExchange, fetchExchange], fetchOptions: { headers }, preferGetMethod: false });
const { data } = await client.query(headlines, aQuarter).toPromise();
const { error } = await client.query(headlines, anAmbiguousQuarter).toPromise();
tell(data, error.graphQLErrors[0]);
