// The company moves in: set-up, departments, places, people with their accounts, the objective.
import { welcomeIn } from '#server/members/auth/actions/identity.ts';
import { endSessionsOf, setPassword } from '#server/members/auth/actions/passwords.ts';
import { findCandidateById } from '#server/members/auth/queries.ts';
import { type AddPerson } from '#server/members/people/input.ts';
import { addPerson, changeRoles, editPerson } from '#server/members/people/actions/administer.ts';
import { editProfile, finishFirstSteps, setAppearance, setPhoto } from '#server/members/people/actions/profile.ts';
import { saveDepartment, saveLocation } from '#server/members/people/actions/units.ts';
import { uploadImage } from '#server/conversation/media/actions.ts';
import { describeOrganisation, finishSetUp, makeAdministrator } from '#server/overview/set-up/actions.ts';
import { chooseObjective } from '#server/programme/objectives/actions/choose.ts';
import { chanceOf } from './chance.ts';
import { departments, locations, objective, organisation } from './content/organisation.ts';
import { type Actor, actor, as, type Scene, type Stage } from './stage.ts';
import { firstDeeds } from './timetable.ts';

/** Days before now on which the network was switched on. */
export const launchDay = 175;
export const founder = 'hannes.vogt';
/** Chooses the objective: it takes a communicator's right. */
const communicator = 'alina.moritz';

export interface Access {
	password: string;
	/** The address of the set-up, for links in mails. */
	origin: string;
}

/** Everything that is there before the first person reads: the founder sets Hearth up and moves the others in. */
export async function foundCompany(stage: Stage, access: Access): Promise<void> {
	const at = stage.clock.ago(launchDay, 9);
	await setUp(stage, access, at);
	const departmentIds = await moveDepartments(stage, at);
	const locationIds = await moveLocations(stage, at);
	for (const one of fromTheTop(stage)) await enterPerson(stage, one, { departmentIds, locationIds, at });
}

async function setUp(stage: Stage, { password, origin }: Access, at: Date) {
	const { name, languages, timeZone, workingDays, workingHours } = organisation;
	const it = actor(stage, founder);
	const visit = { address: '127.0.0.1', userAgent: 'Demo', origin, device: null };
	const ctx = { db: stage.db, now: at, quiet: true };
	await describeOrganisation(ctx, {
		name,
		timeZone,
		colour: 'ember',
		accent: '',
		languages: [...languages],
		workingDays: [...workingDays],
		workingFrom: minutesOf(workingHours.from),
		workingTo: minutesOf(workingHours.to)
	});
	const { personId } = await makeAdministrator(ctx, { name: it.text.name, email: emailOf(it)!, password }, 'en', visit);
	await endSessionsOf(ctx, personId);
	it.viewer = { ...it.viewer, id: personId, roles: ['employee', 'communicator', 'moderator', 'administrator'] };
	it.enteredAt = it.joinedAt = at;
	await finishSetUp(as(stage, founder, at), []);
}

async function moveDepartments(stage: Stage, at: Date): Promise<Map<string, number>> {
	const ids = new Map<string, number>();
	for (const { slug, name, parent } of departments)
		ids.set(
			slug,
			await saveDepartment(as(stage, founder, at), { id: null, name, parentId: parent ? ids.get(parent)! : null })
		);
	return ids;
}

async function moveLocations(stage: Stage, at: Date): Promise<Map<string, number>> {
	const ids = new Map<string, number>();
	for (const { slug, ...location } of locations)
		ids.set(slug, await saveLocation(as(stage, founder, at), { id: null, ...location }));
	return ids;
}

/** Managers before those they lead. */
function fromTheTop(stage: Stage): Actor[] {
	const depth = (one: Actor): number => (one.text.manager ? 1 + depth(actor(stage, one.text.manager)) : 0);
	return [...stage.cast.values()].toSorted((a, b) => depth(a) - depth(b));
}

interface Units {
	departmentIds: Map<string, number>;
	locationIds: Map<string, number>;
	at: Date;
}

async function enterPerson(stage: Stage, it: Actor, { departmentIds, locationIds, at }: Units) {
	const { text, viewer } = it;
	const started = stage.clock.ago(text.startedDaysAgo, 8);
	const columns: AddPerson = {
		name: text.name,
		email: emailOf(it),
		employeeNumber: text.employeeNumber,
		title: text.title,
		manager: text.manager ?? '',
		departmentId: departmentIds.get(text.department)!,
		locationId: locationIds.get(text.location)!,
		startedOn: started.toISOString().slice(0, 10)
	};
	if (viewer.id === 0) {
		it.enteredAt = started > at ? started : at;
		const made = await addPerson(as(stage, founder, it.enteredAt), columns);
		viewer.id = made.id;
		if (made.handle === text.handle) return;
	}
	await editPerson(as(stage, founder, it.enteredAt), { ...columns, personId: viewer.id, handle: text.handle });
}

/** Machinists have no mailbox: that, too, is a company. */
function emailOf({ text }: Actor): string | null {
	return text.handle === 'bernd.pohl' ? null : `${text.handle}@parthe-pumps.example`;
}

function minutesOf(time: string): number {
	return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

/** Everyone signs in for the first time and says who they are; then somebody says what it is all for. */
export function arrivals(stage: Stage, password: string): Scene[] {
	const chance = chanceOf('arrivals');
	const deeds = firstDeeds(stage);
	const scenes = [...stage.cast.values()].map((it) => {
		const late = it.text.startedDaysAgo < launchDay;
		const wished = stage.clock.ago(
			late ? it.text.startedDaysAgo : launchDay - chance.between(0, 6),
			chance.between(8, 15),
			chance.between(0, 59)
		);
		const deed = deeds.get(it.text.handle);
		const before = deed && new Date(deed.getTime() - 60 * 60_000);
		if (it.text.handle !== founder) it.joinedAt = before && before < wished ? before : wished;
		return { at: it.joinedAt, play: () => arrive(stage, it, password) };
	});
	return [...scenes, { at: stage.clock.ago(objective.startedDaysAgo, 11), play: () => nameObjective(stage) }];
}

async function arrive(stage: Stage, it: Actor, password: string) {
	const { text, viewer } = it;
	const ctx = () => as(stage, text.handle, it.joinedAt);
	if (text.handle !== founder) {
		await setPassword(ctx(), viewer.id, password);
		await welcomeIn(ctx(), (await findCandidateById(ctx(), viewer.id))!, 'invitation');
	}
	await setAppearance(ctx(), { theme: 'system', language: viewer.language, timeZone: it.timeZone });
	await editProfile(ctx(), {
		personId: viewer.id,
		title: text.title,
		about: text.about,
		skills: text.skills,
		languages: text.languages.map(languageName)
	});
	await setFace(stage, it);
	await finishFirstSteps(ctx());
	if (!text.role || text.handle === founder) return;
	await changeRoles(as(stage, founder, it.joinedAt), { personId: viewer.id, roles: [text.role] });
	viewer.roles = ['employee', text.role];
}

async function setFace(stage: Stage, { text, viewer, joinedAt }: Actor) {
	const bytes = await stage.picture(text.handle);
	if (!bytes) return;
	const { key } = await uploadImage(as(stage, text.handle, joinedAt), {
		bytes,
		name: `${text.handle}.png`,
		alt: text.name,
		shared: true
	});
	await setPhoto(as(stage, text.handle, joinedAt), { personId: viewer.id, key });
	viewer.photo = key;
}

/** As people write the languages they speak. */
const languageName = (code: string) => new Intl.DisplayNames('en', { type: 'language' }).of(code) ?? code;

async function nameObjective(stage: Stage) {
	const { title, why, measure, startedDaysAgo, dueInDays } = objective;
	const { name, unit, baseline, target } = measure;
	const dueOn = stage.clock.ago(-dueInDays, 12).toISOString().slice(0, 10);
	const direction = target < baseline ? 'down' : 'up';
	await chooseObjective(as(stage, communicator, stage.clock.ago(startedDaysAgo, 11)), {
		title,
		why,
		measure: name,
		unit,
		direction,
		baseline,
		target,
		dueOn
	});
}
