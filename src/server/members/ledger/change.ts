// Which kept things an event makes old.
import type { Change } from '#server/platform/live/changes.ts';
import type { Event } from './record.ts';

/** What nobody but the actor (and whoever it concerns) can see on any page. */
const ownMatter =
	/^(post\.viewed|search\.made|announcement\.dismissed|notices\.chosen|bookmark\..+|topic\.(un)?followed|post\.(un)?followed|person\.((un)?followed|signed_(in|out)|session_ended|password_set|passkey_(added|removed)|appearance_set))$/;

/** What may change who somebody is, or where they belong. */
const standing = /^(person|space|department|location)\./;

/** What moves many at once. */
const sweeping = /^(people|organisation)\./;

/** What is not known here counts as a change of everything that is shared. */
export function changeOf(events: readonly Event[], viewerId: number | null): Change {
	const concerned = (event: Event) =>
		[event.actorId ?? viewerId, event.otherId, event.subject === 'person' ? event.subjectId : null].filter(
			(id): id is number => typeof id === 'number' && id > 0
		);
	if (events.some(({ verb }) => sweeping.test(verb))) return { all: true };
	const moving = events.filter(({ verb }) => standing.test(verb));
	return {
		people: [...new Set(events.flatMap(concerned))],
		...(moving.length ? { standing: [...new Set(moving.flatMap(concerned))] } : {}),
		...(events.some(({ verb }) => !ownMatter.test(verb)) ? { content: true } : {})
	};
}
