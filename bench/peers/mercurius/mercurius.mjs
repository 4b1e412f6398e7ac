// node mercurius/mercurius.mjs FOLDER
import Fastify from 'fastify';
import mercurius from 'mercurius';
import { announce, read } from '../requests.mjs';

const { sdl, query } = read(process.argv[2]);
const app = Fastify();
// Compiled by graphql-jit from the first time that a document is met.
app.register(mercurius, { schema: sdl, resolvers: { Query: query }, jit: 1 });
await app.listen({ port: 0, host: '127.0.0.1' });
announce(app.server.address().port);
