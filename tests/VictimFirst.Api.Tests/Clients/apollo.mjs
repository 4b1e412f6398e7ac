import { ApolloClient, CombinedGraphQLErrors, HttpLink, InMemoryCache, gql } from "@apollo/client/core";
import { aQuarter, anAmbiguousQuarter, headers, headlines, tell, url } from "./question.mjs";

const client = new ApolloClient({ link: new HttpLink({ uri: url, headers }), cache: new InMemoryCache() });
const query = gql(headlines);
const { data } = await client.query({ query, variables: aQuarter });
const refusal = await client.query({ query, variables: anAmbiguousQuarter }).catch((error) => error);
if (!CombinedGraphQLErrors.is(refusal)) throw refusal;
tell(data, refusal.errors[0]);
