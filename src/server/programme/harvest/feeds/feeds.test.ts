// Feeds as they come: every format, odd encodings, and what is made to hurt. None throws, none keeps markup.
import { describe, expect, it } from 'vitest';
import { decodeFeed } from './decode.ts';
import { type FoundFeed, mostEntries, readFeedBody } from './parse.ts';

const now = new Date('2026-03-18T10:00:00Z');
const base = 'https://news.example.com/feeds/all.xml';

function read(text: string | Buffer, type = 'text/xml'): FoundFeed {
	const found = readFeedBody(Buffer.from(text), type, base, now);
	if ('fault' in found) throw new Error(found.fault);
	return found;
}
const fault = (text: string | Buffer, type = 'text/xml') => readFeedBody(Buffer.from(text), type, base, now);
const rss = (items: string, head = '') =>
	`<?xml version="1.0"?>${head}<rss version="2.0"><channel><title>News</title>${items}</channel></rss>`;

describe('formats', () => {
	it('RSS: markup becomes words, addresses become whole', () => {
		const [entry] = read(
			rss(`<item><title>Pumps &amp;amp; &lt;b&gt;seals&lt;/b&gt;</title><link>/2026/pumps</link><guid isPermaLink="false">n-1</guid>
				<description><![CDATA[<p>First.</p><script>alert(1)</script><p onclick="x()">Second &amp; last.</p>]]></description>
				<pubDate>Tue, 17 Mar 2026 08:30:00 +0100</pubDate></item>`)
		).entries;
		expect(entry).toEqual({
			guid: 'n-1',
			title: 'Pumps & seals',
			url: 'https://news.example.com/2026/pumps',
			summary: 'First. Second & last.',
			publishedAt: new Date('2026-03-17T07:30:00Z')
		});
	});

	it('Atom: plain text stays as it was written', () => {
		const { title, entries } = read(
			`<feed xmlns="http://www.w3.org/2005/Atom"><title>Blog</title><entry><id>tag:1</id><title>if a &lt; b</title>
			<link rel="self" href="/self"/><link href="/entry"/><summary type="html">&lt;em&gt;So&lt;/em&gt; what</summary><updated>2026-03-01T00:00:00Z</updated></entry></feed>`
		);
		expect([title, entries[0]]).toEqual([
			'Blog',
			expect.objectContaining({ title: 'if a < b', url: 'https://news.example.com/entry', summary: 'So what' })
		]);
	});

	it('RDF and JSON Feed', () => {
		const rdf = read(
			`<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
			<channel><title>Old</title></channel><item rdf:about="https://a.example/1"><title>One</title><link>https://a.example/1</link><dc:date>2026-02-01</dc:date></item></rdf:RDF>`
		);
		expect(rdf.entries).toMatchObject([
			{ guid: 'https://a.example/1', title: 'One', publishedAt: new Date('2026-02-01') }
		]);
		const json = read(
			JSON.stringify({
				version: 'https://jsonfeed.org/version/1.1',
				title: 'J',
				items: [{ id: '7', url: 'https://a.example/7', content_html: '<p>Only a text' }]
			}),
			'application/feed+json'
		);
		expect(json).toMatchObject({ title: 'J', entries: [{ guid: '7', title: 'Only a text' }] });
	});
});

describe('parts', () => {
	it('an address that is none of the web leads nowhere', () => {
		const links = ['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'mailto:a@b.example', 'http://'];
		const { entries } = read(
			rss(links.map((link, i) => `<item><title>${i}</title><link>${link}</link></item>`).join(''))
		);
		expect(entries.map(({ url }) => url)).toEqual(links.map(() => ''));
	});

	it('days that make no sense are none', () => {
		const days = ['soon', '0000', 'Thu, 01 Jan 1970 00:00:00 GMT', 'Fri, 01 Jan 2100 00:00:00 GMT'];
		const { entries } = read(
			rss(days.map((day, i) => `<item><title>${i}</title><pubDate>${day}</pubDate></item>`).join(''))
		);
		expect(entries.map(({ publishedAt }) => publishedAt)).toEqual(days.map(() => null));
	});

	it('the same entry twice is one, and one without a word is none', () => {
		const items =
			'<item><guid>1</guid><title>A</title></item>'.repeat(3) + '<item><guid>2</guid><title> </title></item>';
		expect(read(rss(items)).entries.map(({ guid }) => guid)).toEqual(['1']);
	});

	it('all is bounded', () => {
		const long = `<item><guid>${'g'.repeat(9_000)}</guid><title>${'t'.repeat(90_000)}</title><description>${'d '.repeat(90_000)}</description></item>`;
		const { entries } = read(rss(long + '<item><title>x</title></item>'.repeat(300)));
		expect(entries.length).toBeLessThanOrEqual(mostEntries);
		expect([entries[0]!.guid.length, entries[0]!.title.length, entries[0]!.summary.length]).toEqual([71, 200, 600]);
	});

	it('directions and invisible letters are taken out', () => {
		expect(read(rss('<item><title>gpj.\u202eexe\u200b</title></item>')).entries[0]!.title).toBe('gpj.exe');
	});
});

describe('what is made to hurt', () => {
	it('no entity of a document type is expanded, no file is read', () => {
		const laughs = '<!DOCTYPE x [<!ENTITY a "haha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]>';
		expect(read(rss('<item><title>&c;</title></item>', laughs)).entries[0]!.title).toBe('&c;');
		const file = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>';
		expect(JSON.stringify(fault(rss('<item><title>&a;</title></item>', file)))).not.toMatch(/root:/);
	});

	it.each([
		['deep', rss('<a>'.repeat(500_000))],
		[
			'many attributes',
			rss(`<item ${Array.from({ length: 50_000 }, (_, i) => `a${i}="1"`).join(' ')}><title>x</title></item>`)
		],
		['open comments', rss('<!--'.repeat(400_000))],
		['open sections', rss('<item><title><![CDATA['.repeat(50_000))],
		['half a tag', '<rss '.repeat(300_000)],
		['tags in a title', rss(`<item><title>${'&lt;b&gt;'.repeat(150_000)}</title></item>`)],
		['brackets', '['.repeat(900_000)],
		['prototype', rss('<item><title>x</title><__proto__><polluted>1</polluted></__proto__></item>')]
	])('%s', (_, text) => {
		const from = performance.now();
		expect(fault(text)).toBeDefined();
		expect(performance.now() - from).toBeLessThan(5_000);
		expect(({} as Record<string, unknown>).polluted).toBeUndefined();
	});

	it.each([
		['a page', '<!doctype html><html><body>No feed here</body></html>', 'no_feed'],
		['nothing', '', 'no_feed'],
		['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), 'no_feed'],
		['a list of feeds', '<opml version="2.0"><body><outline xmlUrl="https://a.example"/></body></opml>', 'no_feed'],
		['torn in the middle', '<?xml version="1.0"?><rss version="2.0"><channel><item><title>A</ti', 'broken_feed'],
		['UTF-32', Buffer.from([0xff, 0xfe, 0x00, 0x00, 0x3c, 0x00, 0x00, 0x00]), 'unknown_encoding']
	])('%s is said to be none', (_, text, expected) => expect(fault(text)).toEqual({ fault: expected }));
});

describe('encodings', () => {
	const xml = (encoding: string) => `<?xml version="1.0" encoding="${encoding}"?><a>Müller</a>`;

	it.each([
		['UTF-8', Buffer.from(xml('utf-8')), 'text/xml'],
		['UTF-8 with its mark', Buffer.from(`\ufeff${xml('iso-8859-1')}`), 'text/xml'],
		['declared Latin', Buffer.from(xml('iso-8859-1'), 'latin1'), 'application/xml'],
		['Latin by the server', Buffer.from('<a>Müller</a>', 'latin1'), 'text/xml; charset="iso-8859-1"'],
		['the server knows better', Buffer.from(xml('iso-8859-1')), 'text/xml; charset=utf-8'],
		['a server that is wrong', Buffer.from(xml('iso-8859-1'), 'latin1'), 'text/xml; charset=utf-8'],
		['a name nobody knows', Buffer.from(xml('x-nothing')), 'text/xml; charset=bogus'],
		['Latin that says nothing', Buffer.from('<a>Müller</a>', 'latin1'), 'text/xml'],
		['said to be UTF-16', Buffer.from(xml('utf-16')), 'text/xml'],
		['UTF-16 with its mark', Buffer.from(`\ufeff${xml('utf-16')}`, 'utf16le'), 'text/xml'],
		['UTF-16 without', Buffer.from(xml('utf-16'), 'utf16le'), 'text/xml']
	])('%s', (_, bytes, type) => expect(decodeFeed(bytes, type)).toContain('<a>Müller</a>'));
});
