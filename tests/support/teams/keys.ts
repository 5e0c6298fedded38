import { createSign, generateKeyPairSync, type KeyObject } from 'node:crypto';

/** A key that signs tokens as the Bot Connector does. */
export interface SigningKey {
  kid: string;
  privateKey: KeyObject;
  /** As the cloud publishes it. */
  jwk: object;
}

export function newKey(kid: string): SigningKey {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const jwk = { ...publicKey.export({ format: 'jwk' }), kid, use: 'sig', endorsements: ['msteams'] };
  return { kid, privateKey, jwk };
}

const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A JSON Web Token (RFC 7519) signed with RS256. */
export function sign({ kid, privateKey }: SigningKey, claims: object, header: object = {}): string {
  const content = `${encode({ alg: 'RS256', typ: 'JWT', kid, ...header })}.${encode(claims)}`;
  return `${content}.${createSign('RSA-SHA256').update(content).sign(privateKey, 'base64url')}`;
}
