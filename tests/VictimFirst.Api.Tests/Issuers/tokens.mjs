// Tokens made by npm jose, good and bad, over the claims on standard input. Prints { keys, tokens: [{ name, good, token }] }.
import {
  CompactEncrypt, CompactSign, FlattenedSign, SignJWT, UnsecuredJWT, base64url, exportJWK, exportSPKI, generateKeyPair, importSPKI,
} from 'jose';

const claims = JSON.parse(await new Response(process.stdin).text());
const kid = 'jose-1';
const { publicKey, privateKey } = await generateKeyPair('RS256', { extractable: true });
const spki = await exportSPKI(publicKey);
const jwk = { ...(await exportJWK(publicKey)), kid, use: 'sig', alg: 'RS256' };
const other = await generateKeyPair('RS256', { extractable: true });
const ec = await generateKeyPair('ES256');
const pss = await generateKeyPair('PS256');
const rs512 = await generateKeyPair('RS512');
const utf8 = (text) => new TextEncoder().encode(text);
const sign = (header, key) => new SignJWT(claims).setProtectedHeader(header).sign(key);

const tokens = [];
const add = async (name, good, token) => tokens.push({ name, good, token: await token });

await add('RS256', true, sign({ alg: 'RS256', kid }, privateKey));
await add('RS256, typ JWT', true, sign({ alg: 'RS256', typ: 'JWT', kid }, privateKey));
await add('RS256, typ at+jwt', true, sign({ alg: 'RS256', typ: 'at+jwt', kid }, privateKey));
await add('RS256, with the key and its address in the header', true,
  sign({ alg: 'RS256', kid, jwk: await exportJWK(publicKey), jku: 'https://keys.example.org/keys', x5u: 'https://keys.example.org/' }, privateKey));

await add('alg none', false, new UnsecuredJWT(claims).encode());
await add('HS256 with the public key as the secret', false, sign({ alg: 'HS256', kid }, utf8(spki)));
await add('HS256 with the modulus as the secret', false, sign({ alg: 'HS256', kid }, base64url.decode(jwk.n)));
await add('ES256', false, sign({ alg: 'ES256', kid }, ec.privateKey));
await add('PS256', false, sign({ alg: 'PS256', kid }, pss.privateKey));
await add('RS512', false, sign({ alg: 'RS512', kid }, rs512.privateKey));
await add('another key', false, sign({ alg: 'RS256', kid }, other.privateKey));
await add('another key, brought along', false, sign({ alg: 'RS256', kid, jwk: await exportJWK(other.publicKey) }, other.privateKey));
await add('another key, to be fetched', false, sign({ alg: 'RS256', kid, jku: 'https://keys.example.org/keys' }, other.privateKey));
await add('no kid', false, sign({ alg: 'RS256' }, privateKey));
await add('typ of a logout token', false, sign({ alg: 'RS256', typ: 'logout+jwt', kid }, privateKey));
await add('crit with b64', false,
  new CompactSign(utf8(JSON.stringify(claims))).setProtectedHeader({ alg: 'RS256', kid, b64: true, crit: ['b64'] }).sign(privateKey));
const flattened = await new FlattenedSign(utf8(JSON.stringify(claims))).setProtectedHeader({ alg: 'RS256', kid }).sign(privateKey);
await add('JSON serialisation', false, JSON.stringify(flattened));
const detached = await new FlattenedSign(utf8('not.encoded')).setProtectedHeader({ alg: 'RS256', kid, b64: false, crit: ['b64'] }).sign(privateKey);
await add('payload not encoded', false, `${detached.protected}.not.encoded.${detached.signature}`);
await add('nested: a token in a token', false,
  new CompactSign(utf8(await sign({ alg: 'RS256', kid }, privateKey))).setProtectedHeader({ alg: 'RS256', cty: 'JWT', kid }).sign(privateKey));
await add('encrypted for the public key', false,
  new CompactEncrypt(utf8(JSON.stringify(claims))).setProtectedHeader({ alg: 'RSA-OAEP-256', enc: 'A256GCM', kid }).encrypt(await importSPKI(spki, 'RSA-OAEP-256')));

console.log(JSON.stringify({ keys: [jwk], tokens }));
