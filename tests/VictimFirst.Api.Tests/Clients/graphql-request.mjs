import { ClientError, GraphQLClient } from "graphql-request";
import { aQuarter, anAmbiguousQuarter, headers, headlines, tell, url } from "./question.mjs";

const client = new GraphQLClient(url, { headers });
const data = await client.request(headlines, aQuarter);
const refusal = await client.request(headlines, anAmbiguousQuarter).catch((error) => error);
if (!(refusal instanceof ClientError)) throw refusal;
tell(data, refusal.response.errors[0]);
