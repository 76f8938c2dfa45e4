// What is offered while one types: topics of an album, people in a photo.

export async function suggestTopics(query: string): Promise<{ value: string; label: string }[]> {
	const answer = await fetch(`/topics/suggest?q=${encodeURIComponent(query)}`).catch(() => null);
	const found = answer?.ok ? ((await answer.json()) as { name: string }[]) : [];
	return found.map(({ name }) => ({ value: name, label: name }));
}

/** People to name in a photo. */
export async function suggestPeople(query: string): Promise<{ value: string; label: string; hint?: string }[]> {
	const answer = await fetch(`/articles/mentions?q=${encodeURIComponent(query)}`).catch(() => null);
	const found = answer?.ok ? ((await answer.json()) as { handle: string; name: string; title: string }[]) : [];
	return found.map(({ handle, name, title }) => ({ value: handle, label: `${name} @${handle}`, hint: title }));
}
