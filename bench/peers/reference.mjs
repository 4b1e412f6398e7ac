// Times the reference implementation in process: node reference.mjs FOLDER. One JSON line per case and stage, times in microseconds.
import { buildSchema, execute, parse, validate } from 'graphql';
import { bind, read } from './requests.mjs';

const warmUpMs = 700;
const measuredMs = 700;
const { sdl, requests, query } = read(process.argv[2]);
const schema = bind(buildSchema(sdl), query);

for (const { name, body } of requests) {
  const document = parse(body.query);
  const run = document => JSON.stringify(execute({ schema, document, variableValues: body.variables }));
  time(name, 'parse', () => parse(body.query));
  time(name, 'validate', () => validate(schema, document));
  time(name, 'run', () => run(document));
  time(name, 'all', () => {
    const parsed = parse(body.query);
    if (validate(schema, parsed).length > 0) throw new Error('invalid');
    return run(parsed);
  });
}

function time(name, stage, action) {
  for (const until = performance.now() + warmUpMs; performance.now() < until;) action();
  const times = [];
  for (const until = performance.now() + measuredMs; performance.now() < until;) {
    const start = process.hrtime.bigint();
    action();
    times.push(Number(process.hrtime.bigint() - start) / 1000);
  }
  times.sort((a, b) => a - b);
  console.log(JSON.stringify({ name, stage, p50: times[times.length >> 1], p99: times[Math.floor(times.length * 0.99)] }));
}
