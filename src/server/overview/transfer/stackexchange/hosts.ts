// Under which addresses the site was: told by its links, since no dump says it.
import type { Row } from './dump.ts';

/** So many links tell enough. */
const mostExpected = 20_000;
const address = /https?:\/\/([a-z0-9.-]+(?::\d+)?)\/(?:questions|q|a)\/(\d+)/gi;

export class OwnHosts {
	private readonly expected = new Map<string, Set<string>>();
	private readonly seen = new Map<string, number>();
	private count = 0;

	/** A row of PostLinks: this post is known to link to that one. */
	expect({ PostId: post, RelatedPostId: other }: Row): void {
		if (!post || !other || this.count++ > mostExpected) return;
		const others = this.expected.get(post) ?? new Set();
		this.expected.set(post, others.add(other));
	}

	/** Looks where the post's own text has that link. */
	look({ Id: post, Body: body }: Row): void {
		const others = this.expected.get(post ?? '');
		if (!others || !body) return;
		for (const [, host, id] of body.matchAll(address))
			if (others.has(id!)) this.seen.set(host!.toLowerCase(), (this.seen.get(host!.toLowerCase()) ?? 0) + 1);
	}

	/** The likeliest first; one that turns up now and then is another site that happens to have the number. */
	get all(): string[] {
		const ranked = [...this.seen].sort((a, b) => b[1] - a[1]);
		const most = ranked[0]?.[1] ?? 0;
		return ranked.filter(([, times]) => times >= 2 && times >= most * 0.1).map(([host]) => host);
	}
}
