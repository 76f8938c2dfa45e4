// The columns of a person that sign-in looks at.
import { people, type PersonStatus } from '#server/members/people/schema.ts';
import type { Role } from '#server/members/access/roles.ts';

export interface Candidate {
	id: number;
	handle: string;
	name: string;
	email: string | null;
	status: PersonStatus;
	roles: Role[];
	language: 'en' | 'de';
	activatedAt: Date | null;
}

export const candidateColumns = {
	id: people.id,
	handle: people.handle,
	name: people.name,
	email: people.email,
	status: people.status,
	roles: people.roles,
	language: people.language,
	activatedAt: people.activatedAt
};
