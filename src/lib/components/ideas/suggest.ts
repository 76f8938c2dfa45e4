// What comboboxes of ideas ask the server for while one types.

interface Option {
	value: string;
	label: string;
	hint?: string;
}

async function ask<T>(address: string): Promise<T[]> {
	const answer = await fetch(address).catch(() => null);
	return answer?.ok ? ((await answer.json()) as T[]) : [];
}

export async function findTopics(query: string): Promise<Option[]> {
	const found = await ask<{ name: string }>(`/topics/suggest?q=${encodeURIComponent(query)}`);
	return found.map(({ name }) => ({ value: name, label: name }));
}

export async function findPeople(query: string): Promise<Option[]> {
	const address = `/articles/mentions?q=${encodeURIComponent(query)}`;
	const found = await ask<{ handle: string; name: string; title: string }>(address);
	return found.map(({ handle, name, title }) => ({ value: handle, label: `${name} @${handle}`, hint: title }));
}

/** Ideas whose words are like the ones typed, without the one that is to be merged. */
export function findIdeas(except: number): (query: string) => Promise<Option[]> {
	return async (query) => {
		const address = `/ideas/similar?q=${encodeURIComponent(query)}&except=${except}`;
		const found = await ask<{ id: number; title: string }>(address);
		return found.map(({ id, title }) => ({ value: String(id), label: `#${id} ${title}` }));
	};
}
