// Why an entry is in the feed, in words.
import type { FeedReason } from '#lib/terms/feed.ts';
import { m } from '#lib/paraglide/messages.js';

export function reasonWords(why: FeedReason): string {
	switch (why.because) {
		case 'person':
			return m.feed_why_person({ name: why.name });
		case 'topic':
			return m.feed_why_topic({ name: why.name });
		case 'space':
			return m.feed_why_space({ name: why.name });
		case 'audience':
			return m.feed_why_audience({ name: why.name });
		case 'open-space':
			return m.feed_why_open_space({ name: why.name });
		case 'department':
			return m.feed_why_department();
		case 'own':
			return m.feed_why_own();
		case 'everyone':
			return m.feed_why_everyone();
	}
}
