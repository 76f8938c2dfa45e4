// `hearth user`: find people and mend their access from the command line, when the browser is out of reach.
import { eq, or, sql } from 'drizzle-orm';
import { roles, type Role } from '#server/members/access/roles.ts';
import { record } from '#server/members/ledger/record.ts';
import { people } from '#server/members/people/schema.ts';
import { type Command, type Report, type Tools, WrongWords } from './command.ts';

async function find(tools: Tools, who: string) {
	const [person] = await tools.db
		.select({
			id: people.id,
			handle: people.handle,
			name: people.name,
			email: people.email,
			roles: people.roles,
			status: people.status
		})
		.from(people)
		.where(or(eq(sql`lower(${people.handle})`, who.toLowerCase()), eq(people.email, who.toLowerCase())));
	if (!person) throw new Error(`Nobody has the handle or e-mail "${who}".`);
	return person;
}

async function grant(tools: Tools, who: string, role: string, give: boolean): Promise<Report> {
	if (!roles.includes(role as Role)) throw new WrongWords(`There is no role "${role}". Roles: ${roles.join(', ')}.`);
	const person = await find(tools, who);
	const next = give ? [...new Set([...person.roles, role as Role])] : person.roles.filter((held) => held !== role);
	await tools.db.transaction(async (tx) => {
		await tx.update(people).set({ roles: next, updatedAt: tools.now }).where(eq(people.id, person.id));
		await record(
			{ db: tx, now: tools.now },
			{
				verb: 'person.roles_changed',
				subject: 'person',
				subjectId: person.id,
				facts: { roles: next, by: 'command line' }
			}
		);
	});
	tools.say(`${person.name} now holds: ${next.join(', ')}.`);
	return { person: person.handle, roles: next };
}

export const user: Command = {
	name: 'user',
	usage: 'user show WHO | user grant WHO ROLE | user revoke WHO ROLE',
	about: 'Shows a person by handle or e-mail, gives or takes a role.',
	async run([verb, who, role], tools) {
		if (!who) throw new WrongWords('Whom? Give a handle or an e-mail address.');
		if (verb === 'grant' && role) return grant(tools, who, role, true);
		if (verb === 'revoke' && role) return grant(tools, who, role, false);
		if (verb !== 'show') throw new WrongWords('What shall be done?');
		const person = await find(tools, who);
		tools.say(
			`${person.name} (@${person.handle}), ${person.status}, ${person.email ?? 'no e-mail'}: ${person.roles.join(', ')}`
		);
		return { person };
	}
};
