// Spaces come to be and fill: hosts first, then those who join, ask to join, or are asked.
import { uploadImage } from '#server/conversation/media/actions.ts';
import {
	acceptRequest,
	addMembersById,
	askToJoin,
	createSpace,
	joinSpace,
	makeHost,
	setSpaceCover
} from '#server/members/spaces/actions.ts';
import { spaceColours } from '#lib/terms/spaces.ts';
import { chanceOf } from './chance.ts';
import { DAY, HOUR } from './clock.ts';
import { launchDay } from './company.ts';
import { spaceLooks } from './content/space-looks.ts';
import { stories } from './content/stories.ts';
import type { SpaceText } from './content/shape.ts';
import { spaces } from './content/spaces.ts';
import { actor, as, type Place, type Scene, type Stage } from './stage.ts';
import { conversationOf, publishedAt } from './timetable.ts';

/** Needs the times of arrival. */
export function gatherings(stage: Stage): Scene[] {
	return spaces.flatMap((space) => {
		const opened = openingOf(stage, space);
		const hosts = {
			at: new Date(opened.getTime() + HOUR),
			play: () => nameHosts(stage, space, new Date(opened.getTime() + HOUR))
		};
		const members = [...space.hosts.slice(1), ...space.members].map((handle) => entry(stage, space, handle));
		return [
			{ at: opened, play: () => open(stage, space, opened) },
			hosts,
			...members.filter((scene) => scene !== null)
		];
	});
}

/** One after the other in the first days, once the first host is there. */
function openingOf(stage: Stage, space: SpaceText): Date {
	const place = spaces.indexOf(space);
	const planned = stage.clock.ago(launchDay - 2 - Math.floor(place / 2), 10 + (place % 5), 20);
	const host = actor(stage, space.hosts[0]!).joinedAt;
	return planned > host ? planned : new Date(host.getTime() + HOUR);
}

async function open(stage: Stage, space: SpaceText, at: Date) {
	const host = space.hosts[0]!;
	const look = spaceLooks.find(({ slug }) => slug === space.slug);
	const colour = spaceColours.find((known) => known === look?.colour);
	const { name, purpose, joining } = space;
	const made = await createSpace(as(stage, host, at), {
		name,
		purpose,
		rules: look?.rules ?? '',
		visibility: joining,
		...(colour ? { colour } : {})
	});
	stage.spaces.set(space.slug, made);
	const { viewer } = actor(stage, host);
	viewer.spaceIds.push(made.id);
	viewer.hostIds.push(made.id);
	const bytes = await stage.picture(`space:${space.slug}`);
	if (!bytes) return;
	const { key } = await uploadImage(as(stage, host, at), { bytes, name: `${space.slug}.png`, spaceId: made.id });
	await setSpaceCover(as(stage, host, at), { slug: made.slug, cover: key });
}

async function nameHosts(stage: Stage, space: SpaceText, at: Date) {
	const [first, ...others] = space.hosts;
	for (const handle of others) {
		const { viewer } = actor(stage, handle);
		const place = stage.spaces.get(space.slug)!;
		await addMembersById(as(stage, first!, at), { slug: place.slug, personIds: [viewer.id] });
		await makeHost(as(stage, first!, at), { slug: place.slug, personId: viewer.id });
		enter(stage, handle, place, true);
	}
}

/** How somebody comes in: by themselves where that is open, else the host lets them in; null for the hosts, who are in. */
function entry(stage: Stage, space: SpaceText, handle: string): Scene | null {
	if (space.hosts.includes(handle)) return null;
	const at = memberSince(stage, space, handle);
	return { at, play: () => come(stage, space, handle, at, chanceOf(`${handle} asks`).hits(0.5)) };
}

/** When somebody came in, hosts included. Needs the times of arrival. */
export function memberSince(stage: Stage, space: SpaceText, handle: string): Date {
	const opened = openingOf(stage, space);
	if (space.hosts.includes(handle)) return new Date(opened.getTime() + HOUR);
	const { joinedAt, timeZone } = actor(stage, handle);
	const start = new Date(Math.max(joinedAt.getTime(), opened.getTime()) + HOUR);
	const wished = stage.clock.after(start, 9, chanceOf(`${handle} in ${space.slug}`), timeZone) ?? start;
	const needed = neededBy(stage, space, handle);
	return needed && needed < wished ? new Date(Math.max(start.getTime(), needed.getTime() - DAY)) : wished;
}

/** The first time they write there. */
function neededBy(stage: Stage, space: SpaceText, handle: string): Date | null {
	const times = stories
		.filter((article) => article.space === space.slug)
		.flatMap((article) => [
			...([article.author, ...(article.coAuthors ?? [])].includes(handle) ? [publishedAt(stage, article)] : []),
			...conversationOf(stage, article)
				.filter(({ text }) => text.by === handle)
				.map(({ at }) => at)
		]);
	return times.length ? new Date(Math.min(...times.map(Number))) : null;
}

async function come(stage: Stage, space: SpaceText, handle: string, at: Date, asks: boolean) {
	const place = stage.spaces.get(space.slug)!;
	const host = space.hosts[0]!;
	const personId = actor(stage, handle).viewer.id;
	if (space.joining === 'open') await joinSpace(as(stage, handle, at), { slug: place.slug });
	else if (space.joining === 'request' && asks) {
		await askToJoin(as(stage, handle, new Date(at.getTime() - 20 * 60_000)), { slug: place.slug, note: '' });
		await acceptRequest(as(stage, host, at), { slug: place.slug, personId });
	} else await addMembersById(as(stage, host, at), { slug: place.slug, personIds: [personId] });
	enter(stage, handle, place, false);
}

function enter(stage: Stage, handle: string, { id }: Place, hosts: boolean) {
	const { viewer } = actor(stage, handle);
	viewer.spaceIds.push(id);
	if (hosts) viewer.hostIds.push(id);
}
