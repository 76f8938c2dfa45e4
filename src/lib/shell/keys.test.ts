// Shortcuts do what they say, and only when nobody is typing.
import { beforeEach, expect, it, vi } from 'vitest';
import { shortcuts } from './keys.ts';

const actions = { search: vi.fn(), help: vi.fn(), go: vi.fn() };
const press = (handle: (event: KeyboardEvent) => void, key: string, more: Partial<KeyboardEvent> = {}) =>
	handle({ key, timeStamp: 10_000, target: null, preventDefault: () => undefined, ...more } as KeyboardEvent);

beforeEach(() => {
	vi.clearAllMocks();
	vi.stubGlobal('Element', class {});
	vi.stubGlobal('document', { querySelector: () => null });
});

it('opens the search by slash and by Ctrl or Cmd K', () => {
	const handle = shortcuts(actions);
	press(handle, '/');
	press(handle, 'k', { ctrlKey: true });
	press(handle, 'K', { metaKey: true });
	expect(actions.search).toHaveBeenCalledTimes(3);
});

it('goes places by g and a letter, if the letter follows soon', () => {
	const handle = shortcuts(actions);
	press(handle, 'g');
	press(handle, 'p', { timeStamp: 10_400 });
	press(handle, 'g', { timeStamp: 20_000 });
	press(handle, 'a', { timeStamp: 25_000 });
	expect(actions.go.mock.calls).toEqual([['/people']]);
});

it('keeps quiet while a dialog is open', () => {
	vi.stubGlobal('document', { querySelector: () => ({}) });
	const handle = shortcuts(actions);
	press(handle, '?');
	press(handle, 'n');
	expect(actions.help).not.toHaveBeenCalled();
	expect(actions.go).not.toHaveBeenCalled();
});
