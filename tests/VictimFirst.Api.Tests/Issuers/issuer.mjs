// An OpenID provider (npm oidc-provider) on loopback whose tokens are shaped like Microsoft Entra ID's. Prints its address on the first
// line. POST /rotate lets it sign with a new key; ?keep=1 leaves the old one published. POST /sign-in answers with a person's tokens,
// got by the authorization code flow.
import { createServer } from 'node:http';
import { createHash, randomBytes } from 'node:crypto';
import { Provider } from 'oidc-provider';
import { exportJWK, generateKeyPair } from 'jose';

const { TENANT, AUDIENCE, CLIENT, SUBJECT } = process.env;
const scope = 'access_as_user';
const redirect = 'http://127.0.0.1/signed-in';
const prefix = `/${TENANT}/v2.0`;
const keys = [];
let serve;

async function addKey() {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  keys.unshift({ ...(await exportJWK(privateKey)), kid: randomBytes(16).toString('base64url'), use: 'sig', alg: 'RS256' });
}

function start(base) {
  const provider = new Provider(`${base}${prefix}`, {
    jwks: { keys: [...keys] },
    clients: [{
      client_id: CLIENT, client_secret: 'secret', token_endpoint_auth_method: 'client_secret_post',
      grant_types: ['client_credentials', 'authorization_code'], response_types: ['code'], redirect_uris: [redirect], application_type: 'native',
    }],
    pkce: { required: () => true },
    cookies: { keys: [randomBytes(16).toString('hex')] },
    ttl: { ClientCredentials: 3600, AccessToken: 3600, IdToken: 3600, AuthorizationCode: 60, Grant: 3600, Interaction: 60, Session: 3600 },
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => `api://${AUDIENCE}`,
        useGrantedResource: () => true,
        getResourceServerInfo: () => ({ scope, audience: AUDIENCE, accessTokenTTL: 3600, accessTokenFormat: 'jwt', jwt: { sign: { alg: 'RS256' } } }),
      },
    },
    findAccount: (ctx, id) => ({ accountId: id, claims: () => ({ sub: id, roles: ['Commissioner'], oid: SUBJECT, tid: TENANT, ver: '2.0' }) }),
    claims: { openid: ['sub', 'roles', 'oid', 'tid', 'ver'] },
    conformIdTokenClaims: false,
    interactions: { url: (ctx, interaction) => `${prefix}/interaction/${interaction.uid}` },
    loadExistingGrant: async (ctx) => {
      const grant = new ctx.oidc.provider.Grant({ accountId: ctx.oidc.session.accountId, clientId: ctx.oidc.client.clientId });
      grant.addOIDCScope('openid');
      grant.addResourceScope(`api://${AUDIENCE}`, scope);
      await grant.save();
      return grant;
    },
    formats: { customizers: { jwt: (ctx, token, parts) => { parts.payload = asEntra(parts.payload, token); return parts; } } },
  });
  const answer = provider.callback();
  serve = async (request, response) => {
    if (request.url.startsWith(`${prefix}/interaction/`)) {
      await provider.interactionFinished(request, response, { login: { accountId: SUBJECT }, consent: {} });
      return;
    }

    request.originalUrl = request.url;
    request.url = request.url.slice(prefix.length);
    answer(request, response);
  };
}

function asEntra({ iss, aud, iat, exp, sub, jti, scope: scp }, token) {
  const common = { iss, aud, iat, nbf: iat, exp, sub, uti: jti, ver: '2.0', tid: TENANT, oid: SUBJECT, azp: token.clientId, roles: ['Commissioner'] };
  return token.accountId ? { ...common, scp, azpacr: '1' } : { ...common, idtyp: 'app', azpacr: '2' };
}

async function signIn(base) {
  const verifier = randomBytes(32).toString('base64url');
  const question = new URLSearchParams({
    client_id: CLIENT, response_type: 'code', redirect_uri: redirect, scope: `openid ${scope}`, resource: `api://${AUDIENCE}`, nonce: 'n',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'), code_challenge_method: 'S256',
  });
  const cookies = new Map();
  let address = `${base}${prefix}/auth?${question}`;
  while (!address.startsWith(redirect)) {
    const step = await fetch(address, { redirect: 'manual', headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') } });
    for (const cookie of step.headers.getSetCookie()) {
      const [name, value] = cookie.split(';')[0].split(/=(.*)/);
      cookies.set(name, value);
    }

    if (!step.headers.has('location')) throw new Error(`${address}: ${step.status} ${await step.text()}`);
    address = new URL(step.headers.get('location'), address).toString();
  }

  return tokens(base, {
    grant_type: 'authorization_code', code: new URL(address).searchParams.get('code'), redirect_uri: redirect, code_verifier: verifier,
  });
}

async function tokens(base, grant) {
  const response = await fetch(`${base}${prefix}/token`, {
    method: 'POST', body: new URLSearchParams({ client_id: CLIENT, client_secret: 'secret', ...grant }),
  });
  const body = await response.json();
  if (!response.ok) throw new Error(JSON.stringify(body));
  return body;
}

const server = createServer(async (request, response) => {
  const base = `http://127.0.0.1:${server.address().port}`;
  try {
    const { pathname, searchParams } = new URL(request.url, base);
    if (pathname === '/rotate') {
      await addKey();
      if (!searchParams.has('keep')) keys.splice(1);
      start(base);
      response.end('rotated');
    } else if (pathname === '/sign-in') {
      response.end(JSON.stringify(await signIn(base)));
    } else if (pathname === '/application') {
      response.end(JSON.stringify(await tokens(base, { grant_type: 'client_credentials', resource: `api://${AUDIENCE}` })));
    } else {
      await serve(request, response);
    }
  } catch (fault) {
    response.statusCode = 500;
    response.end(`${fault.stack}`);
  }
});

await addKey();
server.listen(0, '127.0.0.1', () => {
  const base = `http://127.0.0.1:${server.address().port}`;
  start(base);
  console.log(base);
});
// Ends with the test that started it.
process.stdin.on('end', () => process.exit(0)).resume();
