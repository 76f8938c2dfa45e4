// Which kept things an event makes old.
import type { Change } from '#server/platform/live/changes.ts';
import type { Event } from './schema.ts';

/** What nobody but the actor (and whoever it concerns) can see on any page. */
const ownMatter =
	/^(post\.viewed|announcement\.dismissed|notices\.chosen|bookmark\..+|topic\.(un)?followed|post\.(un)?followed|person\.((un)?followed|signed_(in|out)|session_ended|password_set|passkey_(added|removed)|appearance_set))$/;

/** What may change who somebody is, or where they belong. */
const standing = /^(person|space|department|location)\./;

/** What moves many at once; who is in an audience belongs to who somebody is. */
const sweeping = /^(people|organisation|audience)\./;

/** What nobody sees anywhere. */
const unseen = /^search\.made$/;

/** What is not known here counts as a change of everything that is shared. */
export function changeOf(all: readonly Event[], viewerId: number | null): Change {
	const events = all.filter(({ verb }) => !unseen.test(verb));
	if (events.some(({ verb }) => sweeping.test(verb))) return { all: true };
	const concerned = (event: Event) =>
		[event.actorId ?? viewerId, event.otherId, event.subject === 'person' ? event.subjectId : null].filter(isId);
	const moving = events.filter(({ verb }) => standing.test(verb));
	const shared = events.filter(({ verb }) => !ownMatter.test(verb));
	const posts = [...new Set(shared.flatMap(postsOf))];
	return {
		people: [...new Set(events.flatMap(concerned))],
		...(moving.length ? { standing: [...new Set(moving.flatMap(concerned))] } : {}),
		...(posts.some(isId) ? { posts: posts.filter(isId) } : {}),
		...(posts.includes(null) ? { frame: true } : {})
	};
}

const isId = (id: unknown): id is number => typeof id === 'number' && id > 0;

/** The post an event is about, and the one it was merged into; what hangs on a post names it among its facts. */
function postsOf({ subject, subjectId, facts }: Event): (number | null)[] {
	const about = subject === 'post' ? subjectId : isId(facts?.post) ? facts.post : null;
	return isId(facts?.into) ? [about, facts.into] : [about];
}
