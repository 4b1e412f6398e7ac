// node yoga.mjs FOLDER
import { createServer } from 'node:http';
import { buildSchema } from 'graphql';
import { createYoga } from 'graphql-yoga';
import { announce, bind, read } from './requests.mjs';

const { sdl, query } = read(process.argv[2]);
const server = createServer(createYoga({ schema: bind(buildSchema(sdl), query), logging: false, graphiql: false, landingPage: false }));
server.listen(0, '127.0.0.1', () => announce(server.address().port));
