// Which network addresses the house may call: public ones, and those an administrator named.
import { BlockList, isIP } from 'node:net';

/** What OUTSIDE_HOSTS says. */
export interface OutsideRule {
	/** Any host whose every address is public. */
	everyPublic: boolean;
	/** Hosts by name or address, whatever their addresses are. */
	named: readonly { host: string; port: string | null; below: boolean }[];
}

/** Ports of the web; a named host may have another. */
const webPorts = new Set(['80', '443', '8080', '8443']);

/** IPv4 that is not the internet: RFC 6890 and its kin, among them private, loopback, link-local, shared (CGNAT), test, multicast, reserved. */
const closed = new BlockList();
for (const [net, prefix] of [
	['0.0.0.0', 8],
	['10.0.0.0', 8],
	['100.64.0.0', 10],
	['127.0.0.0', 8],
	['169.254.0.0', 16],
	['172.16.0.0', 12],
	['192.0.0.0', 24],
	['192.0.2.0', 24],
	['192.31.196.0', 24],
	['192.52.193.0', 24],
	['192.88.99.0', 24],
	['192.168.0.0', 16],
	['192.175.48.0', 24],
	['198.18.0.0', 15],
	['198.51.100.0', 24],
	['203.0.113.0', 24],
	['224.0.0.0', 4],
	['240.0.0.0', 4]
] as const)
	closed.addSubnet(net, prefix, 'ipv4');

/** Of IPv6 only global unicast is the internet, without what tunnels, documents or tests in it. */
const global = new BlockList();
global.addSubnet('2000::', 3, 'ipv6');
const closedGlobal = new BlockList();
for (const [net, prefix] of [
	['2001::', 23],
	['2001:db8::', 32],
	['2002::', 16],
	['2620:4f:8000::', 48],
	['3fff::', 20]
] as const)
	closedGlobal.addSubnet(net, prefix, 'ipv6');

/** An IPv4 address told in IPv6: mapped, or reached through NAT64. What it tells is what counts. */
const telling = new BlockList();
telling.addSubnet('::ffff:0:0', 96, 'ipv6');
telling.addSubnet('64:ff9b::', 96, 'ipv6');

/** Whether an address is one of the internet. What is not an address is not. */
export function isPublicAddress(address: string): boolean {
	const family = isIP(address);
	if (family === 4) return !closed.check(address, 'ipv4');
	// A zone names an interface of this machine.
	if (family !== 6 || address.includes('%')) return false;
	if (telling.check(address, 'ipv6')) return isPublicAddress(lastFour(address));
	return global.check(address, 'ipv6') && !closedGlobal.check(address, 'ipv6');
}

/** The last 32 bits of an IPv6 address as IPv4, however it is spelled. */
function lastFour(address: string): string {
	// The parser of addresses writes them shortest, and never with dots.
	const [high, low] = new URL(`http://[${address}]`).hostname.slice(1, -1).split(':').slice(-2);
	const bits = (parseInt(high || '0', 16) << 16) | parseInt(low || '0', 16);
	return [24, 16, 8, 0].map((shift) => (bits >>> shift) & 255).join('.');
}

/** Reads OUTSIDE_HOSTS: `public`, `none`, and hosts as `name`, `name:port` or `*.name`, with commas between; or says which word is none of these. */
export function readOutsideRule(text: string): OutsideRule | { wrong: string } {
	const words = text
		.toLowerCase()
		.split(',')
		.map((word) => word.trim())
		.filter((word) => word && word !== 'none');
	const named: OutsideRule['named'][number][] = [];
	for (const word of words.filter((one) => one !== 'public')) {
		const host = namedHost(word);
		if (!host) return { wrong: word };
		named.push(host);
	}
	return { everyPublic: words.includes('public'), named };
}

function namedHost(word: string): OutsideRule['named'][number] | null {
	const below = word.startsWith('*.');
	const host = below ? word.slice(2) : word;
	const bare = isIP(host) === 6 ? `[${host}]` : host;
	const url = /^[\p{L}\p{N}_.:[\]-]+$/u.test(bare) ? URL.parse(`http://${bare}`) : null;
	const port = isIP(host) === 6 ? null : (/:(\d+)$/.exec(host)?.[1] ?? null);
	return url && { host: url.hostname, port, below };
}

/** What the rule says of an address of the web before anything is resolved: it is named, it may be public, or it is closed. */
export function standingOf(url: URL, rule: OutsideRule): 'named' | 'public' | 'closed' {
	const port = url.port || (url.protocol === 'https:' ? '443' : '80');
	const host = url.hostname.replace(/\.$/, '');
	const isNamed = rule.named.some(
		(one) => (one.below ? host.endsWith(`.${one.host}`) : one.host === host) && (one.port === null || one.port === port)
	);
	if (isNamed) return 'named';
	return rule.everyPublic && webPorts.has(port) ? 'public' : 'closed';
}
