// What Hearth takes from a personnel file, and how it is recognised in a header.
import { type Field, fields, synonyms } from './synonyms.ts';

export { type Field, fields };

/** Which column each field is taken from; what is not in it is never read. */
export type Mapping = Partial<Record<Field, string>>;

/** "EMPLOYEE_ID", "employeeId" and "Employee-ID:" are the same words. */
export function headerWords(header: string): string {
	return header
		.replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/ß/g, 'ss')
		.replace(/\(.*?\)/g, ' ')
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}

/** Only whole headers are recognised: a column that merely resembles a field is left alone. */
export function guessMapping(columns: string[]): Mapping {
	const words = columns.map(headerWords);
	const mapping: Mapping = {};
	const taken = new Set<number>();
	for (const field of fields) {
		const at = synonyms[field]
			.map((synonym) => words.indexOf(synonym))
			.find((index) => index >= 0 && !taken.has(index));
		if (at === undefined) continue;
		mapping[field] = columns[at]!;
		taken.add(at);
	}
	return withoutDoubles(mapping);
}

/** "Name" beside "First name" is the family name; a full name makes the parts needless. */
function withoutDoubles(mapping: Mapping): Mapping {
	const { name, firstName, lastName, ...rest } = mapping;
	if (name && firstName && !lastName) return { ...rest, firstName, lastName: name };
	if (firstName && lastName) return { ...rest, firstName, lastName };
	if (name) return { ...rest, name };
	return { ...rest, ...(firstName ? { name: firstName } : lastName ? { name: lastName } : {}) };
}
