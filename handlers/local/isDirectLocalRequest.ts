import type { IncomingMessage } from 'node:http';

const loopback = /^(127\.0\.0\.1|\[::1\]|localhost)(:\d+)?$/i;
const loopbackPeer = /^(::ffff:)?127\.|^::1$/;
/** What reverse proxies add: behind one, everybody comes from this machine. */
const forwarded = /^(forwarded|via|x-real-ip|x-forwarded(-.*)?)$/;

/**
 * Whether somebody on this machine asks, without anybody between: the peer is loopback, the Host too (no rebound DNS
 * names), and no header tells of a proxy.
 */
export function isDirectLocalRequest({ socket, headers }: IncomingMessage): boolean {
  return (
    loopbackPeer.test(socket.remoteAddress ?? '') &&
    loopback.test(headers.host ?? '') &&
    !Object.keys(headers).some((name) => forwarded.test(name))
  );
}
